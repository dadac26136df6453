/** One log line a request, as JSON fields that a log store can search, with no name or secret in it. */
@NullMarked
package imyeomsu.lck.common.logging;

import org.jspecify.annotations.NullMarked;
