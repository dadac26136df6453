/** What the league's years look like: their seasons, and the stages of each with the rules it is ranked by. */
@NullMarked
package imyeomsu.lck.match.catalogue;

import org.jspecify.annotations.NullMarked;
