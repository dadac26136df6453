/**
 * Faults while members claim: processes die, pause and lose what they know, and a checker holds what members were told
 * against what is stored. The ancestor's way goes through the same drills and must fail them.
 *
 * <p>{@code ./mvnw -Pdrills -DskipTests verify} builds all and runs them; more in docs/drills.md.
 */
@NullMarked
package imyeomsu.lck.suite.drill;

import org.jspecify.annotations.NullMarked;
