/**
 * The way of the platform's ancestor, as the other side of the benchmark: each match is one JSON text under a key of its
 * own in Redis; who asks for a season has all its keys looked for, each text fetched and parsed, and all of them sorted.
 *
 * <p>The rest of the stack is match-service's: the same libraries, settings, session and log.
 */
@NullMarked
package imyeomsu.lck.suite.bench.reads.peer;

import org.jspecify.annotations.NullMarked;
