package imyeomsu.lck.common.lock;

/** Counts what happens to locks, where the application has meters. */
@FunctionalInterface
interface LockMeter {

    String ACQUIRED = "lck.lock.acquired";
    String LOST = "lck.lock.lost";
    String SKIPPED = "lck.lock.skipped";

    void count(String name, String resource);
}
