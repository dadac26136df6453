package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.ingest.DocumentRecords.State;
import imyeomsu.lck.match.landing.Head;
import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.merge.DocumentHeld;
import imyeomsu.lck.match.merge.SourceSeasons;
import imyeomsu.lck.match.report.ParsedDocument.RowFinding;
import imyeomsu.lck.match.report.UnreadableDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.SkipListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers why a document was not used; what it said before stays published. */
class RefusedDocuments implements SkipListener<Head, Reading> {

    private static final Logger log = LoggerFactory.getLogger(RefusedDocuments.class);

    private final long execution;
    private final DocumentRecords records;
    private final Findings findings;
    private final SourceSeasons seasons;
    private final TransactionTemplate apart;

    RefusedDocuments(
            long execution,
            DocumentRecords records,
            Findings findings,
            SourceSeasons seasons,
            PlatformTransactionManager transactions) {
        this.execution = execution;
        this.records = records;
        this.findings = findings;
        this.seasons = seasons;
        this.apart = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    @Override
    public void onSkipInProcess(Head head, Throwable why) {
        afterwards(() -> refuse(head.source(), head.key(), head.hash(), why));
    }

    @Override
    public void onSkipInWrite(Reading reading, Throwable why) {
        LandedDocument document = reading.document();
        afterwards(() -> refuse(document.source(), document.key(), document.hash(), why));
    }

    /** The document's transaction still has its locks, which the record of its refusal would wait for. */
    private void afterwards(Runnable refusal) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            refusal.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                refusal.run();
            }
        });
    }

    private void refuse(String source, String document, String hash, Throwable why) {
        boolean held = why instanceof DocumentHeld;
        String code = code(why);
        String detail = why instanceof UnreadableDocument || held ? String.valueOf(why.getMessage()) : why.toString();
        String reason = cut(code + ": " + detail);
        boolean told = records.find(source, document)
                .map(row -> row.hash().equals(hash) && reason.equals(row.reason()))
                .orElse(false);
        apart.executeWithoutResult(transaction -> {
            boolean wasGood = records.isGood(source, document);
            records.refused(source, document, hash, held ? State.HELD : State.UNREADABLE, reason);
            findings.add(execution, source, document, new RowFinding(null, code, detail));
            if (wasGood) {
                seasons.tellReaders(source, document);
            }
        });
        if (told) {
            return;
        }
        // The line that an alert looks for, once for each version.
        log.atError()
                .addKeyValue("event.action", "document-refused")
                .addKeyValue("lck.source", source)
                .addKeyValue("lck.document", document)
                .log("{} {} is not used, what was published before stays: {}", source, document, reason);
    }

    private static String cut(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500);
    }

    private static String code(Throwable why) {
        if (why instanceof DocumentHeld held) {
            return held.code();
        }
        return why instanceof UnreadableDocument unreadable ? unreadable.code() : "FAILED";
    }
}
