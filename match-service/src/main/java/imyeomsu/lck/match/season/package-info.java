/** The seasons of the league: their stages with the ranking rules of each, and the teams under the names they had then. */
@NullMarked
package imyeomsu.lck.match.season;

import org.jspecify.annotations.NullMarked;
