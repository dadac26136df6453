/** Who did what to whose account, when, from where and with which outcome: never a secret, and gone after a while. */
@NullMarked
package imyeomsu.lck.auth.audit;

import org.jspecify.annotations.NullMarked;
