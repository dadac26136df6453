package imyeomsu.lck.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisURI;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.RedisCallback;

class RedisClusterTests {

    @Test
    void sharesItsKeysAmongThreeMasters() {
        try (RedisCluster redis = RedisCluster.start()) {
            RedisClusterClient client =
                    RedisClusterClient.create(Stream.of(redis.nodes().split(","))
                            .map(node -> RedisURI.create("redis://" + node))
                            .toList());
            try (StatefulRedisClusterConnection<String, String> connection = client.connect()) {
                for (int fan = 0; fan < 100; fan++) {
                    connection.sync().set("fan" + fan, "이염수");
                }

                assertThat(connection.sync().get("fan42")).isEqualTo("이염수");
                assertThat(redis.masters())
                        .extracting(RedisClusterTests::keys)
                        .hasSize(3)
                        .allMatch(keys -> keys > 10);
            } finally {
                client.shutdown();
            }
        }
    }

    private static Long keys(RedisServer master) {
        return StoresFixtures.redis(
                master.host(),
                master.port(),
                template -> template.execute(
                        (RedisCallback<Long>) node -> node.serverCommands().dbSize()));
    }
}
