/** What members agree to, in which version and since when. */
@NullMarked
package imyeomsu.lck.auth.consent;

import org.jspecify.annotations.NullMarked;
