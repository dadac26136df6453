package imyeomsu.lck.event.live;

import imyeomsu.lck.common.channel.Subscription;
import imyeomsu.lck.event.copy.CopyName;
import imyeomsu.lck.event.copy.Lineage;
import imyeomsu.lck.event.hottime.HeardElsewhere;
import imyeomsu.lck.event.hottime.HotTime;
import imyeomsu.lck.event.hottime.HotTimeViews;
import imyeomsu.lck.event.hottime.Standing;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passes on to other copies what the database said to this one, and takes over what they pass on. Nothing depends on it:
 * it makes a raise of the stock or the last coupon known in a tenth of a second instead of a whole one.
 *
 * <p>It looks at what this copy knows instead of being called when that changes, so a claim neither waits for Redis nor
 * pays for a message.
 */
@Component
class FanOut implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(FanOut.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final HotTimeViews hotTimes;
    private final StringRedisTemplate redis;
    private final ApplicationEventPublisher events;
    private final String channel;
    private final String copy;
    private final Subscription subscription;

    /** What the other copies know at least, because it was told by this one or by one of them. */
    private final Map<Long, Standing> said = new ConcurrentHashMap<>();

    FanOut(
            HotTimeViews hotTimes,
            StringRedisTemplate redis,
            ApplicationEventPublisher events,
            Lineage lineage,
            CopyName copy) {
        this.hotTimes = hotTimes;
        this.redis = redis;
        this.events = events;
        this.channel = lineage.name("standings");
        this.copy = copy.toString();
        this.subscription = new Subscription(redis.getRequiredConnectionFactory(), channel, this::hear);
    }

    /** Tells all that is new, in one message. What could not be told is told the next time, as it is then. */
    void tell() {
        subscription.listen();
        Map<Long, Standing> current =
                hotTimes.current().stream().collect(Collectors.toMap(HotTime::id, HotTime::standing));
        said.keySet().retainAll(current.keySet());
        List<News.Item> news = current.entrySet().stream()
                .filter(entry -> isNews(said.get(entry.getKey()), entry.getValue()))
                .map(entry -> new News.Item(entry.getKey(), entry.getValue()))
                .toList();
        if (!news.isEmpty()) {
            redis.convertAndSend(channel, JSON.writeValueAsString(new News(copy, news)));
            news.forEach(item -> remember(item));
        }
    }

    private static boolean isNews(@Nullable Standing said, Standing now) {
        return said == null || !said.saysTheSameAs(now);
    }

    private void remember(News.Item item) {
        said.merge(item.id(), item.standing(), Standing::and);
    }

    void hear(String message) {
        try {
            @Nullable News news = JSON.readValue(message, News.class);
            if (news != null && !news.copy().equals(copy)) {
                news.items().forEach(this::takeOver);
            }
        } catch (JacksonException notUnderstood) {
            log.warn("Another copy said what this one does not understand: {}", notUnderstood.getOriginalMessage());
        }
    }

    private void takeOver(News.Item item) {
        hotTimes.heard(item.id(), item.standing());
        remember(item);
        hotTimes.known(item.id()).map(HeardElsewhere::new).ifPresent(events::publishEvent);
    }

    @Override
    public void destroy() {
        subscription.close();
    }
}
