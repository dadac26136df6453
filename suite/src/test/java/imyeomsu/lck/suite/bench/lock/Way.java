package imyeomsu.lck.suite.bench.lock;

import imyeomsu.lck.suite.bench.BenchStores;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.integration.redis.util.RedisLockRegistry.RedisLockType;

/** The locks that are compared, each with the settings that it comes with. */
enum Way {
    /** Ours in Redis alone, as an application without a database has it. */
    OURS(stores -> FencedCopy.inRedisAlone(stores.redis())),

    /** Ours with its fence in a MySQL that writes each commit to the disk. The others promise nothing of the kind. */
    FENCED(stores -> FencedCopy.withFence(stores.redis(), stores.mysql())),

    /** Spring Integration's default: asks again each 100 ms. */
    REGISTRY(stores -> new RegistryCopy(stores.redis(), RedisLockType.SPIN_LOCK)),

    REGISTRY_PUBSUB(stores -> new RegistryCopy(stores.redis(), RedisLockType.PUB_SUB_LOCK)),

    REDISSON(stores -> new RedissonCopy(stores.redis()));

    private final Function<BenchStores, Copy> start;

    Way(Function<BenchStores, Copy> start) {
        this.start = start;
    }

    Copy start(BenchStores stores) {
        return start.apply(stores);
    }

    boolean isOurs() {
        return this == OURS || this == FENCED;
    }

    String key(int contenders) {
        return name().toLowerCase(Locale.ROOT) + "_" + contenders;
    }
}
