package imyeomsu.lck.common.lock;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The contract for two copies of an application that lock in one Redis, of whatever kind. */
abstract class RedisContract extends FencedLockContract {

    abstract ConfigurableApplicationContext oneStarted();

    abstract ConfigurableApplicationContext otherStarted();

    @Override
    Copy copy() {
        return LockingApplication.copy(oneStarted());
    }

    @Override
    Copy otherCopy() {
        return LockingApplication.copy(otherStarted());
    }

    @Override
    void expire(String resource) {
        redis().delete("lck:lock:{" + resource + "}");
    }

    @Override
    void wipe() {
        redis().execute(
                        connection -> {
                            connection.serverCommands().flushAll();
                            return true;
                        },
                        true);
    }

    @Override
    List<String> keptForEver() {
        return Objects.requireNonNull(redis().keys("*")).stream()
                .filter(key -> redis().getExpire(key) == -1)
                .toList();
    }

    private StringRedisTemplate redis() {
        return oneStarted().getBean(StringRedisTemplate.class);
    }
}
