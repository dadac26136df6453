package imyeomsu.lck.suite.bench.lock;

import imyeomsu.lck.common.testing.RedisServer;
import org.redisson.Redisson;
import org.redisson.api.RLock;
import org.redisson.api.RedissonClient;
import org.redisson.config.Config;

/** Redisson's, renewed by its watchdog as ours is. */
final class RedissonCopy implements Copy {

    private final RedissonClient client;

    RedissonCopy(RedisServer redis) {
        Config config = new Config();
        config.useSingleServer().setAddress("redis://" + redis.host() + ":" + redis.port());
        client = Redisson.create(config);
    }

    @Override
    public void under(String resource, Runnable work) {
        RLock lock = client.getLock("bench-redisson:" + resource);
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        client.shutdown();
    }
}
