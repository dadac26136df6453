@NullMarked
package imyeomsu.lck.suite.up;

import org.jspecify.annotations.NullMarked;
