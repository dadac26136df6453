/** Who the members are and who is signed in. */
@NullMarked
package imyeomsu.lck.auth;

import org.jspecify.annotations.NullMarked;
