/** Whether operators see what happens: logs and traces of real processes, in the stores that are meant for them. */
@NullMarked
package imyeomsu.lck.suite.seeing;

import org.jspecify.annotations.NullMarked;
