/** Redis pub/sub for nudges that may get lost: what hears them and comes back by itself. */
@NullMarked
package imyeomsu.lck.common.channel;

import org.jspecify.annotations.NullMarked;
