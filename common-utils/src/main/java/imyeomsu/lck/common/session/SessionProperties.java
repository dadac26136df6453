package imyeomsu.lck.common.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a member stays signed in, and how the cookie is sent.
 *
 * @param idleTimeout a session that nobody uses for this long ends; default 2 hours. It is kept up to a minute longer,
 *     because it is touched at most once a minute
 * @param absoluteTimeout a session ends this long after sign-in however much it is used; default 14 days
 * @param cookieSecure whether browsers send the cookie over HTTPS alone; default false, so that the suite runs on
 *     localhost. Set it to true wherever TLS ends in front of the gateway
 */
@ConfigurationProperties("lck.session")
public record SessionProperties(
        @DefaultValue("2h") Duration idleTimeout,
        @DefaultValue("14d") Duration absoluteTimeout,
        @DefaultValue("false") boolean cookieSecure) {

    /** Name of the cookie that carries the session's id. */
    public static final String COOKIE = "LCK_SESSION";

    /** Redis key of a session is this, followed by its id. */
    public static final String KEY_PREFIX = "lck:session:sessions:";

    /** How often at most a session in use is written. */
    public static final Duration TOUCH_INTERVAL = Duration.ofMinutes(1);

    /** Time to live of an unused session's key: late by as much as the last touch may have been. */
    public Duration timeToLive() {
        return idleTimeout.plus(TOUCH_INTERVAL);
    }
}
