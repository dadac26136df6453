/** Child processes of the suite: started with a log, stopped in good time, found again when their parent was killed. */
@NullMarked
package imyeomsu.lck.suite.process;

import org.jspecify.annotations.NullMarked;
