/** Real processes for drills, each of which can be killed, paused and started again, and the wires between them. */
@NullMarked
package imyeomsu.lck.suite.drill.stage;

import org.jspecify.annotations.NullMarked;
