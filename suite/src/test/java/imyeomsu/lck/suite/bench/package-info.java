/** Benchmarks: ours and another way in turns on one machine, each number checked for correctness in the same run. */
@NullMarked
package imyeomsu.lck.suite.bench;

import org.jspecify.annotations.NullMarked;
