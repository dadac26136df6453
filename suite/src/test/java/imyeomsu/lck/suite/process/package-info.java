@NullMarked
package imyeomsu.lck.suite.process;

import org.jspecify.annotations.NullMarked;
