@NullMarked
package imyeomsu.lck.suite.local;

import org.jspecify.annotations.NullMarked;
