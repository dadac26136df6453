/**
 * What all benchmarks share: ours and another way in turns on one machine, each number checked in the same run.
 *
 * <p>{@code ./mvnw -Pbench -DskipTests verify} builds all and runs them; {@code -Dbench.short=true} makes it a smoke run.
 */
@NullMarked
package imyeomsu.lck.suite.bench;

import org.jspecify.annotations.NullMarked;
