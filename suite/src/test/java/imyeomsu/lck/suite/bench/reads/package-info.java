/**
 * Reads of a whole season: ours against the way of the platform's ancestor, against a web server that has the same bytes
 * as a file, and against ourselves for readers who have them already.
 */
@NullMarked
package imyeomsu.lck.suite.bench.reads;

import org.jspecify.annotations.NullMarked;
