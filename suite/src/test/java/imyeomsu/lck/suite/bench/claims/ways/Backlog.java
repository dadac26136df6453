package imyeomsu.lck.suite.bench.claims.ways;

import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.bench.Figures;
import imyeomsu.lck.suite.bench.Ratio;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How far the stream's consumer is behind the answers, at the end of each round. */
final class Backlog implements AutoCloseable {

    private static final String STREAM = "peer:{claims}:stream";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_NANOS = Duration.ofMillis(2).toNanos();

    private final LettuceConnectionFactory connections;
    private final StringRedisTemplate redis;
    private final List<Double> rows = new ArrayList<>();
    private final List<Double> millis = new ArrayList<>();

    Backlog(RedisServer server) {
        connections = new LettuceConnectionFactory(server.host(), server.port());
        connections.afterPropertiesSet();
        connections.start();
        redis = new StringRedisTemplate(connections);
    }

    /** Waits until all is stored, and remembers how much and how long that was. */
    void awaitEmpty() {
        long start = System.nanoTime();
        long behind = length();
        rows.add((double) behind);
        while (length() > 0) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new SuiteFailure("The stream still holds " + length() + " coupons after " + PATIENCE);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        millis.add(behind == 0 ? 0 : (System.nanoTime() - start) / 1e6);
    }

    private long length() {
        return Objects.requireNonNull(redis.opsForStream().size(STREAM));
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Figures.range(node, "rows_not_stored_at_the_last_answer", Ratio.range(rows));
        Figures.range(node, "millis_until_all_were", Ratio.range(millis));
        return node;
    }

    @Override
    public void close() {
        connections.destroy();
    }
}
