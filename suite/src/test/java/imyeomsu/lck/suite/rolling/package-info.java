/** New pods for old ones while fans go on asking, as a cluster does it, and what the fans notice: nothing. */
@NullMarked
package imyeomsu.lck.suite.rolling;

import org.jspecify.annotations.NullMarked;
