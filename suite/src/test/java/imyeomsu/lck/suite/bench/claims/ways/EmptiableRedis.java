package imyeomsu.lck.suite.bench.claims.ways;

import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.bench.BenchStores;
import imyeomsu.lck.suite.process.FileTree;
import java.nio.file.Path;

/** A Redis that can be killed and come back at the same address with nothing in it. It keeps a log of what it was told. */
final class EmptiableRedis implements AutoCloseable {

    private final BenchStores stores;
    private final Path data;
    private RedisServer redis;

    EmptiableRedis(BenchStores stores, Path data) {
        this.stores = stores;
        this.data = data;
        this.redis = RedisServer.start(data);
    }

    RedisServer server() {
        return redis;
    }

    void kill() {
        long pid = stores.processes(redis).getOrDefault("redis", -1L);
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        redis.close();
        FileTree.delete(data);
    }

    void startEmpty() {
        redis = RedisServer.start(data, redis.port());
    }

    @Override
    public void close() {
        redis.close();
    }
}
