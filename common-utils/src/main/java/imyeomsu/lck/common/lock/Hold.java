package imyeomsu.lck.common.lock;

/** A resource that is ours until we close it, or until we are away for longer than the lease. */
public interface Hold extends AutoCloseable {

    /** What is held, by its name. */
    String resource();

    /** Greater than that of every hold of this resource before. A store that remembers the greatest refuses the rest. */
    long token();

    /**
     * Whether the lock is still ours as far as we know. Good for stopping early; not a promise, because it may end
     * before the answer is read. The promise is the token's.
     */
    boolean isHeld();

    /** Lets the next one in at once. Doing it again, or after the lock was lost, does nothing. */
    @Override
    void close();
}
