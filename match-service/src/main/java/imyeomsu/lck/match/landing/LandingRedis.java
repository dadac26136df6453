package imyeomsu.lck.match.landing;

import io.lettuce.core.RedisURI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.stereotype.Component;

/**
 * The Redis that documents land in. A connection of its own is no bean: there would be two for whoever asks for the
 * application's.
 */
@Component
class LandingRedis implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final @Nullable LettuceConnectionFactory own;
    private final RedisTemplate<String, byte[]> template;

    LandingRedis(LandingProperties properties, RedisConnectionFactory shared) {
        String url = properties.redis().url();
        own = url == null ? null : connect(url);
        template = new RedisTemplate<>();
        template.setConnectionFactory(own == null ? shared : own);
        template.setKeySerializer(RedisSerializer.string());
        template.setHashKeySerializer(RedisSerializer.string());
        template.setValueSerializer(RedisSerializer.byteArray());
        template.setHashValueSerializer(RedisSerializer.byteArray());
        template.afterPropertiesSet();
    }

    RedisTemplate<String, byte[]> template() {
        return template;
    }

    private static LettuceConnectionFactory connect(String url) {
        RedisURI uri = RedisURI.create(url);
        var client = LettuceClientConfiguration.builder().commandTimeout(PATIENCE);
        if (uri.isSsl()) {
            client.useSsl();
        }
        var factory =
                new LettuceConnectionFactory(LettuceConnectionFactory.createRedisConfiguration(uri), client.build());
        factory.afterPropertiesSet();
        factory.start();
        return factory;
    }

    @Override
    public void destroy() {
        if (own != null) {
            own.destroy();
        }
    }
}
