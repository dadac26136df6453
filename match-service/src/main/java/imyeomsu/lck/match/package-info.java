/** The match service: what it serves lies in the packages below, each one feature. */
@NullMarked
package imyeomsu.lck.match;

import org.jspecify.annotations.NullMarked;
