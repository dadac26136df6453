/** Passwords as they are kept: the hash of each member's, what it costs to check one, and how many are checked at once. */
@NullMarked
package imyeomsu.lck.auth.credential;

import org.jspecify.annotations.NullMarked;
