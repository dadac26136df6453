package imyeomsu.lck.match.snapshot;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the copies lay down snapshots for each other, in Redis. It is a help and never the truth: what is missing, of
 * another version or not understood counts as not there, and so does everything while Redis is away.
 */
@Component
class Shelf {

    private static final Logger log = LoggerFactory.getLogger(Shelf.class);
    private static final RedisScript<Long> PUT =
            RedisScript.of(new ClassPathResource("put-snapshot.lua", Shelf.class), Long.class);

    private final StringRedisTemplate redis;
    private final HashOperations<String, String, String> hashes;
    private final JsonMapper json;
    private volatile boolean away;

    Shelf(StringRedisTemplate redis, JsonMapper json) {
        this.redis = redis;
        this.hashes = redis.opsForHash();
        // JSON of a release that knew fewer fields counts as not understood.
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
    }

    <T> Optional<Snapshot<T>> find(Resource<T> resource, Version version) {
        if (away) {
            return Optional.empty();
        }
        try {
            List<String> found = hashes.multiGet(key(resource, version), List.of("tag", "json"));
            if (!version.tag().equals(found.get(0)) || found.get(1) == null) {
                return Optional.empty();
            }
            return Optional.of(new Snapshot<>(version, json.readValue(found.get(1), resource.type())));
        } catch (JacksonException notUnderstood) {
            log.warn("{} is not understood and built anew", key(resource, version));
        } catch (DataAccessException failed) {
            isAway(failed);
        }
        return Optional.empty();
    }

    void put(Resource<?> resource, Snapshot<?> snapshot) {
        if (away) {
            return;
        }
        Version version = snapshot.version();
        try {
            redis.execute(
                    PUT,
                    List.of(key(resource, version)),
                    Long.toString(version.micros()),
                    Long.toString(version.revision()),
                    version.tag(),
                    json.writeValueAsString(snapshot.value()));
        } catch (DataAccessException failed) {
            isAway(failed);
        }
    }

    /** Asked once a second, so that nobody waits for a Redis that is away over and over. */
    void lookAgain() {
        away = false;
    }

    private void isAway(DataAccessException failed) {
        away = true;
        log.warn("Snapshots are not shared: {}", failed.toString());
    }

    private static String key(Resource<?> resource, Version version) {
        return "lck:match:{" + version.scope() + "}:" + resource.name();
    }
}
