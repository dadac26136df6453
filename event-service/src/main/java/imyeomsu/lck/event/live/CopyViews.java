package imyeomsu.lck.event.live;

import imyeomsu.lck.event.copy.CopyName;
import imyeomsu.lck.event.copy.Lineage;
import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.hottime.HotTime;
import imyeomsu.lck.event.hottime.HotTimeViews;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Shows how each copy sees the Hot Times that are going on, in a hash that vanishes soon after the last of them. */
@Component
public class CopyViews {

    private static final Logger log = LoggerFactory.getLogger(CopyViews.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final Duration AFTER_CLOSE = Duration.ofMinutes(5);

    private final HotTimeViews hotTimes;
    private final StringRedisTemplate redis;
    private final Lineage lineage;
    private final DatabaseClock clock;
    private final String copy;

    CopyViews(HotTimeViews hotTimes, StringRedisTemplate redis, Lineage lineage, DatabaseClock clock, CopyName copy) {
        this.hotTimes = hotTimes;
        this.redis = redis;
        this.lineage = lineage;
        this.clock = clock;
        this.copy = copy.toString();
    }

    /** How the copies saw it that were heard of within the last seconds; nobody where Redis is away. */
    public List<CopyView> of(long hotTimeId) {
        try {
            Instant oldest = clock.instant().minus(SHORT);
            return redis.<String, String>opsForHash().values(key(hotTimeId)).stream()
                    .map(view -> JSON.readValue(view, CopyView.class))
                    .filter(view -> view.seenAt().isAfter(oldest))
                    .sorted(Comparator.comparing(CopyView::copy))
                    .toList();
        } catch (DataAccessException | JacksonException unknown) {
            log.warn("How the copies see Hot Time {} is not known: {}", hotTimeId, unknown.toString());
            return List.of();
        }
    }

    void show() {
        Instant now = clock.instant();
        hotTimes.current().stream().filter(hotTime -> isGoingOn(hotTime, now)).forEach(this::show);
    }

    private static boolean isGoingOn(HotTime hotTime, Instant now) {
        return !now.isBefore(hotTime.standing().opensAt())
                && now.isBefore(hotTime.standing().closesAt().plus(AFTER_CLOSE));
    }

    private void show(HotTime hotTime) {
        String key = key(hotTime.id());
        redis.opsForHash().put(key, copy, JSON.writeValueAsString(CopyView.of(copy, hotTime.standing())));
        redis.expire(key, SHORT);
    }

    private String key(long hotTimeId) {
        return lineage.name("copies") + ":" + hotTimeId;
    }
}
