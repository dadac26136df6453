/** One claim after the other: behind a lock in Redis, and behind a lock on the Hot Time's row. */
@NullMarked
package imyeomsu.lck.suite.bench.claims.peer.lock;

import org.jspecify.annotations.NullMarked;
