/** Reads landed documents of any format into one vocabulary: what a source says of matches, teams, players and news. */
@NullMarked
package imyeomsu.lck.match.report;

import org.jspecify.annotations.NullMarked;
