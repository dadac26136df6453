/** How often passwords and codes may be tried, by whom and from where (docs/adr/0017-slow-guessers-not-owners.md). */
@NullMarked
package imyeomsu.lck.auth.budget;

import org.jspecify.annotations.NullMarked;
