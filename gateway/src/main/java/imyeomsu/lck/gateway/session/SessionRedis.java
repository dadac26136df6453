package imyeomsu.lck.gateway.session;

import com.github.benmanes.caffeine.cache.Ticker;
import imyeomsu.lck.common.session.SessionConnections;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.ReactiveRedisConnectionFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;

/** Keeps an absent Redis from costing memory: touches are dropped at once instead of waiting for it in a queue. */
@Configuration(proxyBeanMethods = false)
class SessionRedis {

    @Bean
    LettuceClientOptionsBuilderCustomizer dropWhileAway() {
        return options -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .requestQueueSize(10_000);
    }

    /** Not the template that others get who ask for one: sessions may have a Redis of their own. */
    @Bean(defaultCandidate = false)
    ReactiveStringRedisTemplate sessionsTemplate(
            SessionConnections sessions, ReactiveRedisConnectionFactory connections) {
        return new ReactiveStringRedisTemplate(sessions.orReactive(connections));
    }

    @Bean
    LiveSessions liveSessions(SessionTouch touch) {
        return new LiveSessions(touch::touch);
    }

    @Bean
    MeterBinder sessionMeters(SessionTouch touch) {
        return registry -> Gauge.builder("lck.gateway.sessions", touch, SessionTouch::inUse)
                .description("Sessions that were used through this copy within the last minute")
                .register(registry);
    }

    @Bean
    Ticker touchTicker() {
        return Ticker.systemTicker();
    }
}
