package imyeomsu.lck.suite.bench.claims.crowd;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.testing.MintedSessions;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.bench.BenchStores;
import imyeomsu.lck.suite.bench.claims.Claimants;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

/**
 * Signs a million members in within seconds: one session is opened as always and its fields are written for all others,
 * each with its own member in them and under its own id.
 */
public final class ManySessions {

    /** Stands in the first session wherever the member's id stands, and nowhere else. */
    private static final long SOMEBODY = 987_654_321;

    private static final int CHUNK = 5_000;

    private final String name;
    private final Map<String, String> fields;
    private final long millisToLive;

    private ManySessions(String name, Map<String, String> fields, long millisToLive) {
        this.name = name;
        this.fields = fields;
        this.millisToLive = millisToLive;
    }

    /** Members 1, 2, 3 and so on, in a Redis that is empty. */
    public static Claimants signIn(RedisServer redis, int members) {
        String first = MintedSessions.sessionFor(redis, new CurrentMember(SOMEBODY, "fan" + SOMEBODY, List.of("FAN")));
        List<String> ids = new ArrayList<>(members);
        BenchStores.inRedis(redis, template -> {
            ManySessions sessions = like(template, first);
            for (int member = 1; member <= members; member += CHUNK) {
                sessions.write(template, ids, member, Math.min(members, member + CHUNK - 1));
            }
        });
        return Claimants.of(ids);
    }

    private static ManySessions like(StringRedisTemplate redis, String id) {
        Set<String> keys = Objects.requireNonNull(redis.keys("*" + id));
        String key = keys.iterator().next();
        Map<String, String> fields = redis.<String, String>opsForHash().entries(key);
        long toLive = Objects.requireNonNull(redis.getExpire(key, TimeUnit.MILLISECONDS));
        return new ManySessions(key.substring(0, key.length() - id.length()), fields, toLive);
    }

    private void write(StringRedisTemplate redis, List<String> ids, int from, int to) {
        redis.executePipelined((RedisCallback<Object>) connection -> {
            for (int member = from; member <= to; member++) {
                String id = UUID.randomUUID().toString();
                ids.add(id);
                write(connection, bytes(name + id), member);
            }
            return null;
        });
    }

    private void write(RedisConnection redis, byte[] key, int member) {
        Map<byte[], byte[]> own = new HashMap<>();
        fields.forEach((field, value) ->
                own.put(bytes(field), bytes(value.replace(Long.toString(SOMEBODY), Integer.toString(member)))));
        redis.hashCommands().hMSet(key, own);
        redis.keyCommands().pExpire(key, millisToLive);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
