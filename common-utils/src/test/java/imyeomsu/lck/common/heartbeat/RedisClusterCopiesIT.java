package imyeomsu.lck.common.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.testing.RedisCluster;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class RedisClusterCopiesIT {

    @Test
    void keepsAllCopiesInOneSlot() {
        try (RedisCluster cluster = RedisCluster.start()) {
            new WebApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(DataRedisAutoConfiguration.class, HeartbeatAutoConfiguration.class))
                    .withPropertyValues(
                            "spring.data.redis.cluster.nodes=" + cluster.nodes(), "lck.heartbeat.prefix=cluster:")
                    .run(context -> {
                        Copies copies = context.getBean(Copies.class);
                        copies.tell(CopiesIT.aBeat("shop", "b:1", true));
                        copies.tell(CopiesIT.aBeat("shop", "b:2", true));
                        copies.leave("shop", "b:1");

                        assertThat(copies.heard())
                                .extracting(copy -> copy.beat().copy())
                                .contains("b:2")
                                .doesNotContain("b:1");
                    });
        }
    }
}
