package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.landing.Head;
import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.landing.Landing;
import imyeomsu.lck.match.report.Parsers;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads what changed; the rest is filtered. */
class DocumentProcessor implements ItemProcessor<Head, Reading> {

    private final Trigger trigger;
    private final DocumentQueue queue;
    private final Landing landing;
    private final Parsers parsers;

    DocumentProcessor(Trigger trigger, DocumentQueue queue, Landing landing, Parsers parsers) {
        this.trigger = trigger;
        this.queue = queue;
        this.landing = landing;
        this.parsers = parsers;
    }

    @Override
    public @Nullable Reading process(Head head) {
        Trigger.Replay replay = trigger.replay();
        if (replay == null && !queue.isToBeRead(head)) {
            return null;
        }
        String hash = replay == null || replay.hash() == null ? head.hash() : replay.hash();
        LandedDocument document = landing.find(head.source(), head.key(), hash).orElse(null);
        // Redis may have lost it since; the crawl brings it again.
        return document == null
                ? null
                : new Reading(document, parsers.parse(document), replay != null && replay.accepted());
    }
}
