/** Every change of a match under a number without gaps, for services that keep a copy of their own. */
@NullMarked
package imyeomsu.lck.match.feed;

import org.jspecify.annotations.NullMarked;
