package imyeomsu.lck.common.session;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.resource.ClientResources;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.data.redis.autoconfigure.DataRedisProperties;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.data.redis.connection.ReactiveRedisConnectionFactory;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/**
 * The Redis that holds the sessions: one of their own, so that whatever befalls the other signs nobody out, or the
 * application's. Their own connection is no bean: there would be two for whoever asks for the application's.
 */
public final class SessionConnections implements DisposableBean {

    private final @Nullable LettuceConnectionFactory own;

    SessionConnections(
            SessionRedisProperties properties,
            DataRedisProperties shared,
            ClientResources resources,
            ObjectProvider<LettuceClientOptionsBuilderCustomizer> customizers) {
        own = properties.isOwn() ? connect(RedisURI.create(properties.url()), shared, resources, customizers) : null;
    }

    /** Their own, or else the application's. */
    public RedisConnectionFactory or(RedisConnectionFactory applications) {
        return own == null ? applications : own;
    }

    /** Their own, or else the application's. */
    public ReactiveRedisConnectionFactory orReactive(ReactiveRedisConnectionFactory applications) {
        return own == null ? applications : own;
    }

    private static LettuceConnectionFactory connect(
            RedisURI uri,
            DataRedisProperties shared,
            ClientResources resources,
            ObjectProvider<LettuceClientOptionsBuilderCustomizer> customizers) {
        var client = LettuceClientConfiguration.builder()
                .clientResources(resources)
                .clientOptions(options(shared, customizers));
        if (shared.getTimeout() != null) {
            client.commandTimeout(shared.getTimeout());
        }
        if (uri.isSsl()) {
            client.useSsl();
        }
        var factory =
                new LettuceConnectionFactory(LettuceConnectionFactory.createRedisConfiguration(uri), client.build());
        factory.afterPropertiesSet();
        factory.start();
        return factory;
    }

    private static ClientOptions options(
            DataRedisProperties shared, ObjectProvider<LettuceClientOptionsBuilderCustomizer> customizers) {
        ClientOptions.Builder options = ClientOptions.builder().timeoutOptions(TimeoutOptions.enabled());
        Duration toConnect = shared.getConnectTimeout();
        if (toConnect != null) {
            options.socketOptions(
                    SocketOptions.builder().connectTimeout(toConnect).build());
        }
        customizers.orderedStream().forEach(customizer -> customizer.customize(options));
        return options.build();
    }

    @Override
    public void destroy() {
        if (own != null) {
            own.destroy();
        }
    }
}
