/** Results that an administrator sets above what the sources say, with who and why. */
@NullMarked
package imyeomsu.lck.match.correction;

import org.jspecify.annotations.NullMarked;
