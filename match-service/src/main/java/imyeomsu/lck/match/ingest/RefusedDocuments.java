package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.ingest.DocumentRecords.State;
import imyeomsu.lck.match.landing.Head;
import imyeomsu.lck.match.merge.DocumentHeld;
import imyeomsu.lck.match.report.ParsedDocument.RowFinding;
import imyeomsu.lck.match.report.UnreadableDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.SkipListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers why a document was not used; what it said before stays published. */
class RefusedDocuments implements SkipListener<Head, Reading> {

    private static final Logger log = LoggerFactory.getLogger(RefusedDocuments.class);

    private final long execution;
    private final DocumentRecords records;
    private final Findings findings;
    private final TransactionTemplate apart;

    RefusedDocuments(
            long execution, DocumentRecords records, Findings findings, PlatformTransactionManager transactions) {
        this.execution = execution;
        this.records = records;
        this.findings = findings;
        // The document's own transaction is rolled back, and with it all that is said in it.
        this.apart = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    @Override
    public void onSkipInProcess(Head head, Throwable why) {
        refuse(head.source(), head.key(), head.hash(), why);
    }

    @Override
    public void onSkipInWrite(Reading reading, Throwable why) {
        refuse(
                reading.document().source(),
                reading.document().key(),
                reading.document().hash(),
                why);
    }

    private void refuse(String source, String document, String hash, Throwable why) {
        boolean held = why instanceof DocumentHeld;
        String code = code(why);
        String detail = why instanceof UnreadableDocument || held ? String.valueOf(why.getMessage()) : why.toString();
        String reason = code + ": " + detail;
        apart.executeWithoutResult(transaction -> {
            records.refused(
                    source,
                    document,
                    hash,
                    held ? State.HELD : State.UNREADABLE,
                    reason.length() <= 500 ? reason : reason.substring(0, 500));
            findings.add(execution, source, document, new RowFinding(null, code, detail));
        });
        // The line that an alert looks for.
        log.atError()
                .addKeyValue("event.action", "document-refused")
                .addKeyValue("lck.source", source)
                .addKeyValue("lck.document", document)
                .log("{} {} is not used, what was published before stays: {}", source, document, reason);
    }

    private static String code(Throwable why) {
        if (why instanceof DocumentHeld held) {
            return held.code();
        }
        return why instanceof UnreadableDocument unreadable ? unreadable.code() : "FAILED";
    }
}
