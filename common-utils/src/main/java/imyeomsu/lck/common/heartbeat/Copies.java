package imyeomsu.lck.common.heartbeat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The copies of all services, as Redis knows them: two keys in one slot of a cluster, what each copy said and when. No
 * copy's clock matters, and nothing is searched for.
 */
public final class Copies {

    /** A copy that was killed is told of for so long, so that somebody sees it. */
    static final Duration REMEMBERED = Duration.ofMinutes(15);

    private static final Logger log = LoggerFactory.getLogger(Copies.class);
    private static final RedisScript<Long> TELL = RedisScript.of(script("tell"), Long.class);

    @SuppressWarnings("rawtypes")
    private static final RedisScript<List> HEARD = RedisScript.of(script("heard"), List.class);

    /** The other release may say more, or less. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final StringRedisTemplate redis;
    private final List<String> keys;

    Copies(RedisConnectionFactory connections, HeartbeatProperties properties) {
        this.redis = new StringRedisTemplate(connections);
        this.keys = List.of(properties.prefix() + "{copies}:heard", properties.prefix() + "{copies}:said");
    }

    /** All that were heard of in the last quarter of an hour and did not take their leave, in a fixed order. */
    public List<Heard> heard() {
        List<?> answer = Objects.requireNonNull(redis.execute(HEARD, keys));
        List<Heard> heard = new ArrayList<>();
        for (int i = 0; i + 1 < answer.size(); i += 2) {
            try {
                Beat beat = JSON.readValue((String) answer.get(i + 1), Beat.class);
                heard.add(new Heard(beat, Duration.ofMillis(Long.parseLong((String) answer.get(i)))));
            } catch (JacksonException unreadable) {
                log.warn("A copy says what cannot be read: {}", unreadable.getOriginalMessage());
            }
        }
        heard.sort(Comparator.comparing((Heard one) -> one.beat().service())
                .thenComparing(one -> one.beat().copy()));
        return heard;
    }

    void tell(Beat beat) {
        redis.execute(TELL, keys, id(beat.service(), beat.copy()), remembered(), JSON.writeValueAsString(beat));
    }

    /** Who stops as he should is not missed. */
    void leave(String service, String copy) {
        redis.execute(TELL, keys, id(service, copy), remembered());
    }

    private static String remembered() {
        return Long.toString(REMEMBERED.toMillis());
    }

    private static String id(String service, String copy) {
        return service + '/' + copy;
    }

    private static ClassPathResource script(String name) {
        return new ClassPathResource(name + ".lua", Copies.class);
    }
}
