/**
 * What the rest of a stage can still bring: the best and the worst place open to each team.
 *
 * <p>That the counting of wins alone tells who can no longer be first is due to Schwartz ("Possible Winners in Partially
 * Completed Tournaments", 1966); what comes on top of it is a search.
 */
@NullMarked
package imyeomsu.lck.match.standings.outlook;

import org.jspecify.annotations.NullMarked;
