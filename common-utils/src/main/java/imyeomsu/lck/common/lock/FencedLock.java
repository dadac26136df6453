package imyeomsu.lck.common.lock;

import java.time.Duration;
import java.util.Optional;

/**
 * A lock among all copies of an application. It is not reentrant: whoever holds a resource and asks for it again is
 * refused like anybody else.
 *
 * <p>No lock that ends by itself can promise that its holder knows of the end: a process may be paused for longer than
 * its lease and go on writing afterwards. So each hold has a <em>fencing token</em>, greater than every one before it
 * (Martin Kleppmann, <a href="https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html">How to do
 * distributed locking</a>). Where the application has a database, the holder writes its token into the resource's row
 * of the fence table, and every transaction that its thread begins while it holds the lock fails before the commit once
 * that row has another token: {@link FenceLost}, and nothing of the transaction stays. Take the lock before the
 * transaction begins and close the hold after it ended.
 *
 * <p>The lock itself is the one of <a href="https://redis.io/docs/latest/develop/clients/patterns/distributed-locks/">
 * Redis's documentation</a> for one instance: set if absent, with a time to live and a random value, deleted only by
 * whoever knows the value. It is renewed until the hold is closed or its thread has died.
 */
public interface FencedLock {

    /**
     * Takes the resource if it is free.
     *
     * @param resource at most 100 characters
     * @return empty where somebody else holds it
     * @throws LockUnavailable where Redis is away: then nobody knows
     * @throws IllegalStateException within a transaction that the fence could not protect, because it began earlier
     */
    default Optional<Hold> tryAcquire(String resource) {
        return acquire(resource, Duration.ZERO);
    }

    /**
     * Takes the resource as soon as it is free.
     *
     * @param wait how long to wait for it at most
     * @return empty where somebody else held it all the time, or this thread was interrupted
     * @throws LockUnavailable where Redis is away: then nobody knows
     * @throws IllegalStateException within a transaction that the fence could not protect, because it began earlier
     */
    Optional<Hold> acquire(String resource, Duration wait);
}
