/** What other services must learn of members, under numbers without gaps (docs/change-feed.md). */
@NullMarked
package imyeomsu.lck.auth.change;

import org.jspecify.annotations.NullMarked;
