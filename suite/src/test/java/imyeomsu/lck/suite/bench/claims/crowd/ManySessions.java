package imyeomsu.lck.suite.bench.claims.crowd;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.SessionId;
import imyeomsu.lck.common.testing.MintedSessions;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.bench.BenchStores;
import imyeomsu.lck.suite.bench.claims.Claimants;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.data.redis.core.StringRedisTemplate;

/**
 * Signs a million members in within seconds: one session is opened as always and its fields are written for all others,
 * each with its own member in them and under its own id. They are in no index: that is for lists of one's devices, and a
 * session that is touched finds its way into it.
 */
public final class ManySessions {

    /** Stands in the first session wherever the member's id stands, and nowhere else. */
    private static final long SOMEBODY = 987_654_321;

    private final Map<String, String> fields;
    private final long millisToLive;

    private ManySessions(StringRedisTemplate redis, String id) {
        String key = SessionId.of(id).orElseThrow().key();
        fields = new HashMap<>(redis.<String, String>opsForHash().entries(key));
        millisToLive = Objects.requireNonNull(redis.getExpire(key, TimeUnit.MILLISECONDS));
    }

    /** Members 1, 2, 3 and so on, in a Redis that is empty. */
    public static Claimants signIn(RedisServer redis, int members) throws IOException {
        String first = MintedSessions.sessionFor(redis, new CurrentMember(SOMEBODY, "fan" + SOMEBODY, List.of("FAN")));
        List<ManySessions> like = new ArrayList<>();
        BenchStores.inRedis(redis, template -> like.add(new ManySessions(template, first)));
        List<String> ids = new ArrayList<>(members);
        try (RedisPipe pipe = new RedisPipe(redis)) {
            for (int member = 1; member <= members; member++) {
                ids.add(like.get(0).write(pipe, member));
            }
            pipe.await();
        }
        return Claimants.of(ids);
    }

    /** @return the id of the session */
    private String write(RedisPipe pipe, int member) throws IOException {
        SessionId id = new SessionId(member, UUID.randomUUID());
        List<String> words = new ArrayList<>(List.of("HSET", id.key()));
        fields.forEach((field, value) -> {
            words.add(field);
            words.add(value.replace(Long.toString(SOMEBODY), Integer.toString(member)));
        });
        pipe.send(words.toArray(String[]::new));
        pipe.send("PEXPIRE", id.key(), Long.toString(millisToLive));
        return id.written();
    }
}
