package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.merge.MatchDocument;
import imyeomsu.lck.match.merge.SeasonMerge;
import imyeomsu.lck.match.merge.SourceSeasons;
import imyeomsu.lck.match.report.ParsedDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes all that one document says, in the caller's transaction. */
@Component
class DocumentWriter {

    private static final Logger log = LoggerFactory.getLogger(DocumentWriter.class);

    private final SeasonMerge seasons;
    private final SourceSeasons sources;
    private final PlayerTable players;
    private final NewsTable news;
    private final DocumentRecords records;
    private final Findings findings;

    DocumentWriter(
            SeasonMerge seasons,
            SourceSeasons sources,
            PlayerTable players,
            NewsTable news,
            DocumentRecords records,
            Findings findings) {
        this.seasons = seasons;
        this.sources = sources;
        this.players = players;
        this.news = news;
        this.records = records;
        this.findings = findings;
    }

    void write(Reading reading, long execution) {
        LandedDocument document = reading.document();
        ParsedDocument parsed = reading.parsed();
        players.learn(document, parsed);
        news.put(document.source(), parsed.news());
        SeasonMerge.Outcome outcome = seasons.take(new MatchDocument(
                document.source(),
                document.key(),
                hasOwnKeys(document.format()),
                document.format() == Format.LOLESPORTS_LIVE,
                reading.accepted(),
                parsed.findings().size(),
                parsed.matches()));
        findings.add(execution, document.source(), document.key(), parsed.findings());
        findings.add(execution, document.source(), document.key(), outcome.findings());
        boolean wasGood = records.isGood(document.source(), document.key());
        records.good(document.source(), document.key(), document.hash(), document.fetchedAt());
        if (!wasGood) {
            sources.tellReaders(document.source(), document.key());
        }
        log.info(
                "{} {}: {} matches told, {} changed, {} rows left out",
                document.source(),
                document.key(),
                outcome.matches(),
                outcome.changed(),
                parsed.findings().size() + outcome.findings().size());
    }

    /** Whoever numbers the lines of a file numbers another file's lines alike. */
    private static boolean hasOwnKeys(Format format) {
        return switch (format) {
            case SEASON_CSV, SEASON_JSON, ORACLES_ELIXIR -> true;
            default -> false;
        };
    }
}
