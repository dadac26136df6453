package imyeomsu.lck.common.session;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the sessions are kept; the same in every service and in the gateway.
 *
 * @param url a Redis of their own, such as {@code rediss://user:password@host:6379/0}; null or empty:
 *     {@code spring.data.redis}, whose timeouts it has in either case
 */
@ConfigurationProperties("lck.session.redis")
public record SessionRedisProperties(@Nullable String url) {

    boolean isOwn() {
        return url != null && !url.isBlank();
    }
}
