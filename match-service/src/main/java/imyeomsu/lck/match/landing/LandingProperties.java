package imyeomsu.lck.match.landing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where documents land.
 *
 * @param versions how many versions of a document are kept
 * @param redis a Redis of their own; by default they share that of the sessions
 */
@ConfigurationProperties("lck.landing")
record LandingProperties(@DefaultValue("10") int versions, @DefaultValue Redis redis) {

    /** @param url such as {@code rediss://user:password@host:6379/0}; null: {@code spring.data.redis} */
    record Redis(@Nullable String url) {}
}
