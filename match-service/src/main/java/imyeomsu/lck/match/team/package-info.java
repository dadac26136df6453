/** Teams through all their names, and their players. */
@NullMarked
package imyeomsu.lck.match.team;

import org.jspecify.annotations.NullMarked;
