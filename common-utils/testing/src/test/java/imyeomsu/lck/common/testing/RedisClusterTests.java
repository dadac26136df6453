package imyeomsu.lck.common.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisURI;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.SlotHash;
import io.lettuce.core.cluster.api.sync.RedisAdvancedClusterCommands;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RedisClusterTests {

    @Test
    void sharesItsKeysAndServesOnWithoutOneMaster() {
        try (RedisCluster cluster = RedisCluster.start()) {
            String[] first = cluster.nodes().split(",")[2].split(":");
            RedisURI uri = RedisURI.builder()
                    .withHost(first[0])
                    .withPort(Integer.parseInt(first[1]))
                    .withTimeout(Duration.ofSeconds(1))
                    .build();
            RedisClusterClient client = RedisClusterClient.create(uri);
            try (var connection = client.connect()) {
                RedisAdvancedClusterCommands<String, String> redis = connection.sync();
                String early = keyWithSlotBelow(16_384 / 3, 0);
                String late = keyWithSlotBelow(16_384, 2 * 16_384 / 3 + 1);
                redis.set(early, "1");
                redis.set(late, "2");

                cluster.masters().get(0).close();

                assertThat(redis.get(late)).isEqualTo("2");
                assertThatThrownBy(() -> redis.get(early)).isInstanceOf(RuntimeException.class);
            } finally {
                client.shutdown();
            }
        }
    }

    private static String keyWithSlotBelow(int below, int from) {
        for (int i = 0; ; i++) {
            int slot = SlotHash.getSlot("key" + i);
            if (slot >= from && slot < below) {
                return "key" + i;
            }
        }
    }
}
