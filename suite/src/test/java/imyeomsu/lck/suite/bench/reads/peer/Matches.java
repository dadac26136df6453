package imyeomsu.lck.suite.bench.reads.peer;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The old algorithm, step by step. */
@Component
class Matches {

    private static final Comparator<Match> BY_TIME =
            Comparator.comparing((Match match) -> match.start().toInstant()).thenComparing(Match::id);

    private final StringRedisTemplate redis;
    private final JsonMapper json;

    Matches(StringRedisTemplate redis, JsonMapper json) {
        this.redis = redis;
        this.json = json;
    }

    List<Match> of(String season) {
        return Objects.requireNonNull(redis.keys("match:" + season + ":*")).stream()
                .map(key -> redis.opsForValue().get(key))
                .map(text -> json.readValue(text, Match.class))
                .sorted(BY_TIME)
                .toList();
    }
}
