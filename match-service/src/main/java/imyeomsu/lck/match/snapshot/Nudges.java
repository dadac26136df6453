package imyeomsu.lck.match.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import org.springframework.stereotype.Component;

/**
 * Tells all copies at once that a season changed. Nothing depends on a nudge: who misses one sees the change a second
 * later.
 */
@Component
class Nudges implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Nudges.class);
    private static final String CHANNEL = "lck:match:changed";

    private final StringRedisTemplate redis;
    private final RedisMessageListenerContainer subscription = new RedisMessageListenerContainer();

    Nudges(StringRedisTemplate redis, ApplicationEventPublisher events) {
        this.redis = redis;
        subscription.setConnectionFactory(Objects.requireNonNull(redis.getConnectionFactory()));
        subscription.addMessageListener(
                (message, pattern) ->
                        events.publishEvent(new Nudged(new String(message.getBody(), StandardCharsets.UTF_8))),
                ChannelTopic.of(CHANNEL));
        subscription.afterPropertiesSet();
    }

    @EventListener
    void tell(Rebuilt season) {
        try {
            redis.convertAndSend(CHANNEL, season.seasonId());
        } catch (DataAccessException away) {
            log.warn("Other copies were not nudged: {}", away.toString());
        }
    }

    /** Subscribes where that has not succeeded yet; a subscription that was lost comes back by itself. */
    void listen() {
        if (!subscription.isRunning()) {
            try {
                subscription.start();
            } catch (RuntimeException away) {
                subscription.stop();
            }
        }
    }

    @Override
    public void destroy() throws Exception {
        subscription.destroy();
    }
}
