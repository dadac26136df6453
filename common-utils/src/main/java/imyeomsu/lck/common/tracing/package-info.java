/** Traces are exported where somebody says where to, and nowhere else. */
@NullMarked
package imyeomsu.lck.common.tracing;

import org.jspecify.annotations.NullMarked;
