package imyeomsu.lck.match.snapshot;

import imyeomsu.lck.common.channel.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
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
    private final Subscription subscription;

    Nudges(StringRedisTemplate redis, ApplicationEventPublisher events) {
        this.redis = redis;
        this.subscription = new Subscription(
                redis.getRequiredConnectionFactory(), CHANNEL, season -> events.publishEvent(new Nudged(season)));
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
        subscription.listen();
    }

    @Override
    public void destroy() {
        subscription.close();
    }
}
