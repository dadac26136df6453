package imyeomsu.lck.common.testing;

import static imyeomsu.lck.common.testing.StoresFixtures.get;
import static imyeomsu.lck.common.testing.StoresFixtures.put;
import static imyeomsu.lck.common.testing.StoresFixtures.redis;
import static java.time.Duration.ofMinutes;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

class StoresOfAKilledJvmTests {

    @Test
    void endWithItAndLeaveTheirDataToTheNext(@TempDir Path folder) throws Exception {
        Process jvm = ChildJvm.start(folder);
        BufferedReader output = jvm.inputReader(StandardCharsets.UTF_8);
        int kept = Integer.parseInt(output.readLine());
        int thrownAway = Integer.parseInt(output.readLine());
        put("127.0.0.1", kept, "fan", "이염수");
        String firstRun = run(kept);
        String secondRun = run(thrownAway);

        jvm.destroyForcibly().waitFor();

        try (RedisServer next = RedisServer.start(folder)) {
            assertThat(get(next, "fan")).isEqualTo("이염수");
            await().atMost(ofMinutes(1)).untilAsserted(() -> assertThat(run(kept))
                    .as("the store whose data are kept, on port %d", kept)
                    .isNotEqualTo(firstRun));
            await().atMost(ofMinutes(1)).untilAsserted(() -> assertThat(run(thrownAway))
                    .as("the store whose data are thrown away, on port %d", thrownAway)
                    .isNotEqualTo(secondRun));
        }
    }

    /**
     * Which run of Redis answers at this port, or why none does. The port alone would not tell: it may already be
     * somebody else's.
     */
    private static String run(int port) {
        try {
            return redis("127.0.0.1", port, StoresOfAKilledJvmTests::run);
        } catch (RedisConnectionFailureException gone) {
            return gone.toString();
        }
    }

    private static String run(StringRedisTemplate template) {
        RedisCallback<Properties> server =
                connection -> connection.serverCommands().info("server");
        return requireNonNull(template.execute(server)).getProperty("run_id");
    }
}
