package imyeomsu.lck.gateway.session;

import com.github.benmanes.caffeine.cache.Ticker;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps an absent Redis from costing memory: touches are dropped at once instead of waiting for it in a queue. */
@Configuration(proxyBeanMethods = false)
class SessionRedis {

    @Bean
    LettuceClientOptionsBuilderCustomizer dropWhileAway() {
        return options -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .requestQueueSize(10_000);
    }

    @Bean
    Ticker touchTicker() {
        return Ticker.systemTicker();
    }
}
