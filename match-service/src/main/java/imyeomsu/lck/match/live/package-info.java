/** Changes of matches as they happen, to any number of listeners: the season first, then each change. */
@NullMarked
package imyeomsu.lck.match.live;

import org.jspecify.annotations.NullMarked;
