package imyeomsu.lck.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RedisSentinelsTests {

    @Test
    void makeAReplicaThatMissedTheLatestTheMaster() {
        try (RedisSentinels redis = RedisSentinels.start()) {
            String told = ask(redis, "SET", "told");
            redis.cutTheReplicaOff();
            String untold = ask(redis, "SET", "untold");

            redis.failOver();

            assertThat(told).isEqualTo("OK");
            assertThat(untold).isEqualTo("OK");
            assertThat(ask(redis, "GET", "told")).isEqualTo("이염수");
            assertThat(ask(redis, "GET", "untold")).isNull();
        }
    }

    private static String ask(RedisSentinels redis, String command, String key) {
        String[] first = redis.nodes().split(",")[0].split(":");
        RedisClient client =
                RedisClient.create(RedisURI.Builder.sentinel(first[0], Integer.parseInt(first[1]), redis.name())
                        .build());
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            return command.equals("SET")
                    ? connection.sync().set(key, "이염수")
                    : connection.sync().get(key);
        } finally {
            client.shutdown(Duration.ZERO, Duration.ZERO);
        }
    }
}
