/** The table of a stage, computed from its matches by the rules the stage names, with the reason for each place. */
@NullMarked
package imyeomsu.lck.match.standings;

import org.jspecify.annotations.NullMarked;
