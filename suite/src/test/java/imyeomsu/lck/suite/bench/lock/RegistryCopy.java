package imyeomsu.lck.suite.bench.lock;

import imyeomsu.lck.common.testing.RedisServer;
import java.util.concurrent.locks.Lock;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.integration.redis.util.RedisLockRegistry;
import org.springframework.integration.redis.util.RedisLockRegistry.RedisLockType;

/** Spring Integration's. Its threads agree among themselves first, so that one of a copy at a time asks Redis. */
final class RegistryCopy implements Copy {

    private final LettuceConnectionFactory connections;
    private final RedisLockRegistry registry;

    RegistryCopy(RedisServer redis, RedisLockType type) {
        connections = new LettuceConnectionFactory(redis.host(), redis.port());
        connections.afterPropertiesSet();
        connections.start();
        registry = new RedisLockRegistry(connections, "bench-" + type);
        registry.setRedisLockType(type);
    }

    @Override
    public void under(String resource, Runnable work) {
        Lock lock = registry.obtain(resource);
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        registry.destroy();
        connections.destroy();
    }
}
