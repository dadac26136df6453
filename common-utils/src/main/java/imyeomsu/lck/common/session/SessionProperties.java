package imyeomsu.lck.common.session;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a member stays signed in, and how the cookie is sent. Times are 1 second to 3650 days; each session keeps those
 * that it was opened with.
 *
 * @param idleTimeout a session that nobody uses for this long ends; default 2 hours. It is kept up to a minute longer,
 *     because it is touched at most once a minute
 * @param absoluteTimeout a session ends this long after sign-in however much it is used; default 14 days
 * @param rememberIdleTimeout as {@code idle-timeout}, for a member who asked to be remembered; default 30 days
 * @param rememberAbsoluteTimeout as {@code absolute-timeout}, for a member who asked to be remembered; default 90 days
 * @param maxPerMember how many sessions a member may have at once, 1 to 1000; default 10. At the next sign-in the longest
 *     unused one ends
 * @param cookieSecure whether browsers send the cookies over HTTPS alone; default false, so that the suite runs on
 *     localhost. Set it to true wherever TLS ends in front of the gateway
 */
@ConfigurationProperties("lck.session")
public record SessionProperties(
        @DefaultValue("2h") Duration idleTimeout,
        @DefaultValue("14d") Duration absoluteTimeout,
        @DefaultValue("30d") Duration rememberIdleTimeout,
        @DefaultValue("90d") Duration rememberAbsoluteTimeout,
        @DefaultValue("10") int maxPerMember,
        @DefaultValue("false") boolean cookieSecure) {

    /** Name of the cookie that carries the id of a session that ends with the browser. */
    public static final String COOKIE = "LCK_SESSION";

    /** Name of the cookie that carries the id of a session that outlives the browser. */
    public static final String REMEMBER_COOKIE = "LCK_REMEMBER";

    static final String NAMESPACE = "lck:session";

    /** Redis key of a session is this, followed by its member's id in braces, a dot and its secret. */
    public static final String KEY_PREFIX = NAMESPACE + ":sessions:";

    /** Redis key of a member's index is this, followed by his id in braces: secrets of his sessions by when they end. */
    public static final String INDEX_PREFIX = NAMESPACE + ":member:";

    /** Where in Redis each session that was ended is told, by its handle. */
    public static final String ENDED_CHANNEL = NAMESPACE + ":ended";

    /** How often at most a session in use is written. */
    public static final Duration TOUCH_INTERVAL = Duration.ofMinutes(1);

    static final Duration LONGEST = Duration.ofDays(3650);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final int MOST = 1000;

    /** Refuses what cannot work. */
    public SessionProperties {
        require(
                Stream.of(idleTimeout, absoluteTimeout, rememberIdleTimeout, rememberAbsoluteTimeout)
                        .allMatch(time -> time.compareTo(SHORTEST) >= 0 && time.compareTo(LONGEST) <= 0),
                "lck.session.*-timeout is 1s to 3650d");
        require(maxPerMember >= 1 && maxPerMember <= MOST, "lck.session.max-per-member is 1 to 1000");
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** All as it is where nothing is set. */
    public static SessionProperties defaults() {
        return new SessionProperties(
                Duration.ofHours(2), Duration.ofDays(14), Duration.ofDays(30), Duration.ofDays(90), 10, false);
    }

    /** How long an unused session stays: longer by as much as the last touch may have been early. */
    Duration timeToLive(boolean remembered) {
        Duration idle = remembered ? rememberIdleTimeout : idleTimeout;
        return idle.plus(TOUCH_INTERVAL).compareTo(LONGEST) < 0 ? idle.plus(TOUCH_INTERVAL) : LONGEST;
    }

    Duration absolute(boolean remembered) {
        return remembered ? rememberAbsoluteTimeout : absoluteTimeout;
    }
}
