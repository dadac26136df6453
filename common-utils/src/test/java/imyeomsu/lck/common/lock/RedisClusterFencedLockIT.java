package imyeomsu.lck.common.lock;

import imyeomsu.lck.common.testing.RedisCluster;
import org.junit.jupiter.api.AfterAll;
import org.springframework.context.ConfigurableApplicationContext;

class RedisClusterFencedLockIT extends RedisContract {

    private static final RedisCluster CLUSTER = RedisCluster.start();
    private static final ConfigurableApplicationContext ONE = start("lck.lock.lease=" + LEASE);
    private static final ConfigurableApplicationContext OTHER = start("lck.lock.lease=10m");

    private static ConfigurableApplicationContext start(String lease) {
        return LockingApplication.start(
                LockingApplication.class, lease, "spring.data.redis.cluster.nodes=" + CLUSTER.nodes());
    }

    @AfterAll
    static void leave() {
        ONE.close();
        OTHER.close();
        CLUSTER.close();
    }

    @Override
    ConfigurableApplicationContext oneStarted() {
        return ONE;
    }

    @Override
    ConfigurableApplicationContext otherStarted() {
        return OTHER;
    }
}
