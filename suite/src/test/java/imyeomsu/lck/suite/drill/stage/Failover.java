package imyeomsu.lck.suite.drill.stage;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** A real replica of the Redis, which falls behind and then takes over: what was written meanwhile is lost. */
public final class Failover implements AutoCloseable {

    private static final Duration TO_CATCH_UP = Duration.ofSeconds(20);

    private final Store master;
    private final Store replica;
    private final Wire replication;
    private final Wire members;
    private final List<Copy> copies;

    public Failover(DrillStage stage, List<Copy> copies) {
        this.copies = copies;
        master = stage.redis();
        master.heal();
        replica = stage.anotherRedis("replica");
        replication = new Wire(master.port());
        members = new Wire(master.port());
        atReplica(redis -> redis.replicaof("127.0.0.1", replication.port()));
        long end = System.nanoTime() + TO_CATCH_UP.toNanos();
        while (!atReplica(redis -> redis.info("replication")).contains("master_link_status:up")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The replica does not catch up.");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Where those who sign in reach whoever is the master. */
    public int membersPort() {
        return members.port();
    }

    /** From now on the replica hears nothing. */
    public void fallBehind() {
        replication.hang();
    }

    /** The master dies, the replica is the master now and all go there. */
    public void failOver() {
        master.kill();
        replication.cut();
        atReplica(redis -> redis.replicaofNoOne());
        members.lead(replica.port());
        copies.forEach(copy -> copy.redis().lead(replica.port()));
    }

    private <T> T atReplica(Function<RedisCommands<String, String>, T> task) {
        RedisClient client = RedisClient.create(RedisURI.create("127.0.0.1", replica.port()));
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            return task.apply(connection.sync());
        } finally {
            client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        }
    }

    @Override
    public void close() {
        replication.close();
        members.close();
        copies.forEach(copy -> copy.redis().lead(master.port()));
        replica.close();
    }
}
