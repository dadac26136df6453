/**
 * One holder at a time for a piece of work, however many copies run: a lock in Redis keeps the others out, a token in
 * the database keeps out the one that believes too long that it still holds the lock.
 */
@NullMarked
package imyeomsu.lck.common.lock;

import org.jspecify.annotations.NullMarked;
