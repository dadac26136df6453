package imyeomsu.lck.common.budget;

import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisScriptingAsyncCommands;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/**
 * What happens in Redis: one script on the budgets of one place, which lie in one slot of a cluster.
 *
 * <p>It goes through Lettuce's own commands on the connection that the application has anyway, because a budget is worth a
 * shorter wait than that connection's other commands.
 */
final class BudgetScript {

    private static final byte[] TAKE = read();

    private final RedisConnectionFactory connections;
    private final BudgetProperties properties;
    private volatile String digest = "";

    BudgetScript(RedisConnectionFactory connections, BudgetProperties properties) {
        this.connections = connections;
        this.properties = properties;
    }

    /** @param spent index of the budget that was spent; -1 where none was */
    record Answer(int spent, Duration retryIn) {

        boolean granted() {
            return spent < 0;
        }
    }

    Answer take(String what, String where, List<Spending> spendings) throws Exception {
        byte[][] keys = spendings.stream()
                .map(each -> bytes(properties.prefix() + "{" + what + ":" + where + "}:" + each.of() + ":" + each.id()))
                .toArray(byte[][]::new);
        byte[][] rules = spendings.stream()
                .map(Spending::rule)
                .flatMap(rule -> Stream.of(rule.each(), (long) rule.burst()))
                .map(number -> bytes(number.toString()))
                .toArray(byte[][]::new);
        try (RedisConnection connection = connections.getConnection()) {
            List<Long> answer = run(commands(connection), keys, rules);
            return new Answer(answer.get(0).intValue() - 1, Duration.of(answer.get(1), ChronoUnit.MICROS));
        }
    }

    private List<Long> run(RedisScriptingAsyncCommands<byte[], byte[]> redis, byte[][] keys, byte[][] rules)
            throws Exception {
        try {
            if (digest.isEmpty()) {
                digest = redis.digest(TAKE);
            }
            return await(redis.evalsha(digest, ScriptOutputType.MULTI, keys, rules));
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RedisNoScriptException) {
                return await(redis.eval(TAKE, ScriptOutputType.MULTI, keys, rules));
            }
            throw failed;
        }
    }

    private List<Long> await(RedisFuture<List<Long>> answer) throws Exception {
        try {
            return answer.get(properties.timeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            // Else it would wait in the line for a connection, and be sent when nobody asks any more.
            answer.cancel(true);
            throw slow;
        }
    }

    @SuppressWarnings("unchecked")
    private static RedisScriptingAsyncCommands<byte[], byte[]> commands(RedisConnection connection) {
        return (RedisScriptingAsyncCommands<byte[], byte[]>) connection.getNativeConnection();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read() {
        try (InputStream script = BudgetScript.class.getResourceAsStream("take.lua")) {
            if (script == null) {
                throw new IllegalStateException("No take.lua");
            }
            return script.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
