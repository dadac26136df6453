/** What it costs that operators see what happens. */
@NullMarked
package imyeomsu.lck.suite.bench.overhead;

import org.jspecify.annotations.NullMarked;
