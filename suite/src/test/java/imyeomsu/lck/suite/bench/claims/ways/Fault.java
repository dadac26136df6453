package imyeomsu.lck.suite.bench.claims.ways;

import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.claims.Claimants;
import java.util.function.Supplier;

/** Something that dies in the middle of a rush, and comes back. */
interface Fault {

    String key();

    void strike();

    /** The members as they are signed in afterwards. */
    Claimants heal(Claimants before);

    /** The one copy of the service is killed, and started again. */
    record ServiceKilled(Server service) implements Fault {

        @Override
        public String key() {
            return "service_killed";
        }

        @Override
        public void strike() {
            service.kill();
        }

        @Override
        public Claimants heal(Claimants before) {
            service.startAgain();
            service.awaitReady();
            return before;
        }
    }

    /** Redis is killed and comes back empty; sessions were in it, so all sign in again. */
    record RedisEmptied(EmptiableRedis redis, Supplier<Claimants> signIn) implements Fault {

        @Override
        public String key() {
            return "redis_emptied";
        }

        @Override
        public void strike() {
            redis.kill();
        }

        @Override
        public Claimants heal(Claimants before) {
            redis.startEmpty();
            return signIn.get();
        }
    }
}
