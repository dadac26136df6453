/**
 * Every copy of every service tells of itself in Redis, again and again: which version it is, what it reaches, what waits
 * in it. Whoever runs the suite reads there which copies there are.
 */
@NullMarked
package imyeomsu.lck.common.heartbeat;

import org.jspecify.annotations.NullMarked;
