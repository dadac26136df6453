package imyeomsu.lck.match.crawl;

import imyeomsu.lck.match.crawl.source.FetchFailed;
import imyeomsu.lck.match.crawl.source.Fetched;
import imyeomsu.lck.match.crawl.source.Wanted;
import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.landing.Landing;
import imyeomsu.lck.match.landing.Outcome;
import imyeomsu.lck.match.landing.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches one document if it is due, and lands it or what kept it away. */
@Component
class Visit {

    /** What failed is not left alone for as long as what came. */
    private static final Duration RETRY = Duration.ofMinutes(5);

    private final Landing landing;
    private final VisitLog log;
    private final Clock clock;

    Visit(Landing landing, VisitLog log, Clock clock) {
        this.landing = landing;
        this.log = log;
        this.clock = clock;
    }

    FetchOutcome to(String source, Wanted wanted) {
        Trail trail = landing.trail(source, wanted.key());
        if (!isDue(trail, wanted.every(), now())) {
            return log.note(source, wanted.key(), FetchOutcome.NOT_DUE);
        }
        try {
            Fetched fetched = wanted.fetch().from(trail);
            return log.note(
                    source,
                    wanted.key(),
                    fetched.content()
                            .map(content -> land(source, wanted, content))
                            .orElseGet(() -> confirm(source, wanted)));
        } catch (FetchFailed failed) {
            return fail(source, wanted, failed.code(), String.valueOf(failed.getMessage()), failed.retryAfter());
        } catch (RuntimeException unexpected) {
            log.unexpected(source, wanted.key(), unexpected);
            return fail(source, wanted, "UNEXPECTED", unexpected.getClass().getSimpleName(), null);
        }
    }

    private FetchOutcome land(String source, Wanted wanted, Fetched.Content content) {
        Outcome outcome = landing.land(new LandedDocument(
                source,
                wanted.key(),
                content.format(),
                wanted.league(),
                wanted.zone(),
                content.etag(),
                content.lastModified(),
                LandedDocument.hashOf(content.body()),
                now(),
                content.body()));
        return outcome == Outcome.UNCHANGED ? FetchOutcome.UNCHANGED : FetchOutcome.LANDED;
    }

    private FetchOutcome confirm(String source, Wanted wanted) {
        landing.confirm(source, wanted.key(), now());
        return FetchOutcome.NOT_MODIFIED;
    }

    private FetchOutcome fail(String source, Wanted wanted, String code, String detail, @Nullable Duration retryAfter) {
        Instant now = now();
        landing.fail(source, wanted.key(), code, detail, now, retryAfter == null ? null : now.plus(retryAfter));
        boolean disallowed = code.equals(FetchFailed.DISALLOWED);
        return log.failed(
                source, wanted.key(), disallowed ? FetchOutcome.DISALLOWED : FetchOutcome.FAILED, code, detail);
    }

    /**
     * A tenth too early is due: else a schedule as long as the interval would miss every other time. The distance counts
     * both ways, for copies whose clocks differ a little, and for a clock that was set back a lot.
     */
    static boolean isDue(Trail trail, Duration every, Instant now) {
        Instant tried = trail.triedAt();
        if (tried == null) {
            return true;
        }
        Instant notBefore = trail.notBefore();
        boolean refused = notBefore != null && now.isBefore(notBefore) && !now.isBefore(tried);
        Duration interval = trail.failing() && every.compareTo(RETRY) > 0 ? RETRY : every;
        Duration distance = Duration.between(tried, now).abs();
        return !refused && distance.multipliedBy(10).compareTo(interval.multipliedBy(9)) >= 0;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
