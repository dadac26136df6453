package imyeomsu.lck.common.lock;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.redis.core.StringRedisTemplate;

class RedisFencedLockIT extends FencedLockContract {

    private static final ConfigurableApplicationContext ONE =
            LockingApplication.start(LockingApplication.class, "lck.lock.lease=" + LEASE);
    private static final ConfigurableApplicationContext OTHER =
            LockingApplication.start(LockingApplication.class, "lck.lock.lease=10m");
    private static final StringRedisTemplate REDIS = ONE.getBean(StringRedisTemplate.class);

    @AfterAll
    static void leave() {
        ONE.close();
        OTHER.close();
    }

    @Override
    Copy copy() {
        return LockingApplication.copy(ONE);
    }

    @Override
    Copy otherCopy() {
        return LockingApplication.copy(OTHER);
    }

    @Override
    void expire(String resource) {
        REDIS.delete("lck:lock:{" + resource + "}");
    }

    @Override
    void wipe() {
        REDIS.execute(
                connection -> {
                    connection.serverCommands().flushAll();
                    return true;
                },
                true);
    }

    @Override
    List<String> keptForEver() {
        return Objects.requireNonNull(REDIS.keys("*")).stream()
                .filter(key -> REDIS.getExpire(key) == -1)
                .toList();
    }
}
