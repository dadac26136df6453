package imyeomsu.lck.match.crawl.http;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import imyeomsu.lck.match.crawl.source.FetchFailed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;

/** What sites allow: <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>. */
final class Robots {

    /** Asks for a robots.txt. */
    @FunctionalInterface
    interface Reader {

        Answer read(URI robots) throws FetchFailed;
    }

    private record Known(BaseRobotRules rules, Instant until) {}

    /** How long "nothing for now" holds. */
    private static final Duration FOR_NOW = Duration.ofMinutes(10);

    private final Map<Origin, Known> known = new ConcurrentHashMap<>();
    private final Reader reader;
    private final Duration remembered;
    private final Clock clock;

    Robots(Reader reader, Duration remembered, Clock clock) {
        this.reader = reader;
        this.remembered = remembered;
        this.clock = clock;
    }

    void require(URI uri) throws FetchFailed {
        if (!rules(Origin.of(uri)).isAllowed(uri.toString())) {
            throw FetchFailed.forNow(FetchFailed.DISALLOWED, "The robots.txt of " + uri.getHost() + " says no");
        }
    }

    private BaseRobotRules rules(Origin site) throws FetchFailed {
        Instant now = clock.instant();
        Known before = known.get(site);
        if (before != null && now.isBefore(before.until())) {
            return before.rules();
        }
        Answer answer = reader.read(site.robots());
        boolean told = answer.status() < 500 && answer.status() != 429;
        BaseRobotRules rules = told ? rules(answer) : new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        known.put(site, new Known(rules, now.plus(told ? remembered : FOR_NOW)));
        return rules;
    }

    private static BaseRobotRules rules(Answer answer) {
        if (answer.status() != 200) {
            return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        }
        return new SimpleRobotRulesParser()
                .parseContent(
                        answer.uri().toString(),
                        answer.body(),
                        Objects.requireNonNullElse(answer.header(HttpHeaders.CONTENT_TYPE), "text/plain"),
                        List.of(CrawlProperties.NAME));
    }
}
