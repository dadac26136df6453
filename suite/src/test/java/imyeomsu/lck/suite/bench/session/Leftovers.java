package imyeomsu.lck.suite.bench.session;

import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.bench.BenchStores;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;

/**
 * What is in a Redis when its sessions have expired and nobody heard of it: keyspace events are off, as they are by
 * default.
 *
 * @param keys that are there
 * @param forever of them, those that no time will take away
 */
record Leftovers(int keys, int forever) {

    private static final Duration LIFE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static Leftovers ofOurs(Path project, int members) {
        SessionProperties brief = new SessionProperties(LIFE, LIFE, LIFE, LIFE, 10, false);
        return of(redis -> new OurWay(redis, brief, project), "lck:session:sessions:*", members);
    }

    static Leftovers ofSprings(int members) {
        return of(redis -> new SpringWay(redis, LIFE), "spring:session:sessions:expires:*", members);
    }

    /** @param alive the keys that are there for as long as a session is */
    private static Leftovers of(Function<RedisServer, Way> start, String alive, int members) {
        List<Leftovers> found = new ArrayList<>();
        try (RedisServer redis = RedisServer.throwaway();
                Way way = start.apply(redis)) {
            LongStream.rangeClosed(1, members).forEach(way::signIn);
            BenchStores.inRedis(redis, template -> {
                Awaitility.await().atMost(PATIENCE).until(() -> template.keys(alive)
                        .isEmpty());
                Set<String> keys = template.keys("*");
                long forever = keys.stream()
                        .filter(key -> template.getExpire(key) == -1)
                        .count();
                found.add(new Leftovers(keys.size(), (int) forever));
            });
        }
        return found.get(0);
    }
}
