package imyeomsu.lck.match.crawl;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells operators of each visit: a line in the log, and a count by source and outcome. */
@Component
class VisitLog {

    private static final Logger log = LoggerFactory.getLogger(VisitLog.class);

    private final MeterRegistry meters;

    VisitLog(MeterRegistry meters) {
        this.meters = meters;
    }

    FetchOutcome note(String source, String key, FetchOutcome outcome) {
        if (outcome == FetchOutcome.NOT_DUE) {
            log.debug("Crawled {}/{}: {}", source, key, outcome);
        } else {
            log.info("Crawled {}/{}: {}", source, key, outcome);
        }
        return count(source, outcome);
    }

    FetchOutcome failed(String source, String key, FetchOutcome outcome, String code, String detail) {
        log.warn("Crawled {}/{}: {} {}: {}", source, key, outcome, code, detail);
        return count(source, outcome);
    }

    void unexpected(String source, String key, RuntimeException failure) {
        log.error("Crawling {}/{} came to an error of ours", source, key, failure);
    }

    private FetchOutcome count(String source, FetchOutcome outcome) {
        meters.counter("lck.crawl.fetches", "source", source, "outcome", outcome.name())
                .increment();
        return outcome;
    }
}
