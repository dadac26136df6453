package imyeomsu.lck.match.crawl.http;

import imyeomsu.lck.match.crawl.source.FetchFailed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Gets what may be got; an answer is either good or "not modified", anything else a failure. */
@Component
public class PoliteHttp {

    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final Exchange exchange;
    private final Robots robots;
    private final Spacing spacing;
    private final Persistence persistence;
    private final int redirects;
    private final Clock clock;

    PoliteHttp(Exchange exchange, CrawlProperties properties, Clock clock) {
        this.exchange = exchange;
        this.clock = clock;
        redirects = properties.redirects();
        spacing = new Spacing(properties.spacing());
        persistence = new Persistence(properties);
        robots = new Robots(this::robots, properties.robotsFor(), clock);
    }

    public Answer get(Ask ask) throws FetchFailed {
        return persistence.get(ask.uri().getHost(), () -> judged(ask, Redirects.follow(ask, redirects, this::allowed)));
    }

    private Answer judged(Ask ask, Answer answer) throws FetchFailed {
        int status = answer.status();
        if (status == OK && answer.body().length == 0) {
            throw FetchFailed.passing("EMPTY", "An answer without content");
        }
        if (status == OK || answer.isNotModified() && ask.isConditional()) {
            return answer;
        }
        String code = "HTTP_" + status;
        String detail = "Answered " + status;
        if (status != TOO_MANY_REQUESTS && status < SERVER_ERROR) {
            throw FetchFailed.forNow(code, detail);
        }
        Optional<Duration> wait = Optional.ofNullable(answer.header(HttpHeaders.RETRY_AFTER))
                .flatMap(text -> RetryAfter.of(text, clock.instant()));
        throw wait.isPresent() ? FetchFailed.until(code, detail, wait.get()) : FetchFailed.passing(code, detail);
    }

    private Answer allowed(Ask ask) throws FetchFailed {
        robots.require(ask.uri());
        return spaced(ask);
    }

    private Answer robots(URI uri) throws FetchFailed {
        return Redirects.follow(new Ask(uri, Map.of()), redirects, this::spaced);
    }

    private Answer spaced(Ask ask) throws FetchFailed {
        try {
            spacing.await(ask.uri().getHost());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw FetchFailed.forNow("INTERRUPTED", "The process ends");
        }
        return exchange.send(ask);
    }
}
