package imyeomsu.lck.match.crawl.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the crawl behaves towards web servers.
 *
 * @param contact address of a page where the operator of a site learns who asks; part of the User-Agent
 * @param spacing the least time between two requests to one host
 * @param connectTimeout how long a connection may take
 * @param answerTimeout how long a server may think before it begins to answer
 * @param totalTimeout how long a whole answer may take
 * @param maxSize an answer larger than this is given up, whatever it said of its length
 * @param attempts how often one request is tried in one round
 * @param pause how long to wait before the second try; it doubles with each
 * @param longestPause what it grows to at most; a server that asks for more is left until a later round
 * @param redirects how many are followed
 * @param robotsFor how long a site's robots.txt is remembered
 */
@ConfigurationProperties("lck.crawl")
record CrawlProperties(
        @DefaultValue("") String contact,
        @DefaultValue("250ms") Duration spacing,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("15s") Duration answerTimeout,
        @DefaultValue("60s") Duration totalTimeout,
        @DefaultValue("8MB") DataSize maxSize,
        @DefaultValue("3") int attempts,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("30s") Duration longestPause,
        @DefaultValue("5") int redirects,
        @DefaultValue("1d") Duration robotsFor) {

    /** The name that a robots.txt may call us by. */
    static final String NAME = "lck-platform";

    String userAgent() {
        return NAME + "/1.0" + (contact.isBlank() ? "" : " (+" + contact.strip() + ")");
    }
}
