/** One session in Redis for all services: made at sign-in, only read elsewhere, known to a controller as {@code CurrentMember}. */
@NullMarked
package imyeomsu.lck.common.session;

import org.jspecify.annotations.NullMarked;
