package imyeomsu.lck.common.lock;

import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** What happens in Redis: three scripts, each on the keys of one lock, which lie in one slot of a cluster. */
final class LockScripts {

    private static final Logger log = LoggerFactory.getLogger(LockScripts.class);
    private static final RedisScript<Long> DRAW = script("draw");
    private static final RedisScript<Long> RENEW = script("renew");
    private static final RedisScript<Long> RELEASE = script("release");

    private final StringRedisTemplate redis;
    private final String prefix;
    private final String lease;

    LockScripts(StringRedisTemplate redis, LockProperties properties) {
        this.redis = redis;
        this.prefix = properties.prefix();
        this.lease = Long.toString(properties.lease().toMillis());
    }

    /** The token, or the present holder's remaining milliseconds as a negative number. */
    long draw(String resource, String owner, long floor) {
        return run(DRAW, resource, List.of(key(resource), key(resource) + ":last"), owner, lease, Long.toString(floor));
    }

    /** Whether the lock is still this owner's. */
    boolean renew(String resource, String owner) {
        return run(RENEW, resource, List.of(key(resource)), owner, lease) == 1;
    }

    /** Does what can be done: a lock that cannot be released ends with its lease. */
    void release(String resource, String owner) {
        // Whoever is told to stop while he holds a lock should leave it free; the client refuses interrupted threads.
        boolean interrupted = Thread.interrupted();
        try {
            run(RELEASE, resource, List.of(key(resource)), owner, channel(), resource);
        } catch (LockUnavailable away) {
            log.warn("The lock of {} was not released and ends with its lease", resource, away);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Where releases are told, of all resources. */
    String channel() {
        return prefix + "released";
    }

    private String key(String resource) {
        return prefix + "{" + resource + "}";
    }

    private long run(RedisScript<Long> script, String resource, List<String> keys, Object... arguments) {
        try {
            return Objects.requireNonNull(redis.execute(script, keys, arguments));
        } catch (DataAccessException away) {
            throw new LockUnavailable(resource, away);
        }
    }

    private static RedisScript<Long> script(String name) {
        return RedisScript.of(new ClassPathResource(name + ".lua", LockScripts.class), Long.class);
    }
}
