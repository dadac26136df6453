/** Errors as part of the API: RFC 9457 problem details with a stable code, in the caller's language. */
@NullMarked
package imyeomsu.lck.common.problem;

import org.jspecify.annotations.NullMarked;
