/** The matches of a season: searched by day, month, team and state, one by one, and the next to come. */
@NullMarked
package imyeomsu.lck.match.game;

import org.jspecify.annotations.NullMarked;
