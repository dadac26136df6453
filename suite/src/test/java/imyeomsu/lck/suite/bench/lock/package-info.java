/**
 * How many locks a second, how evenly, and for how many Redis commands: the library's fenced lock beside Spring
 * Integration's and Redisson's, in one Redis.
 */
@NullMarked
package imyeomsu.lck.suite.bench.lock;

import org.jspecify.annotations.NullMarked;
