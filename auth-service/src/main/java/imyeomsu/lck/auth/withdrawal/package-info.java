/** Leaving: whose account it was is forgotten in one transaction, and a tombstone stays (docs/adr/0016). */
@NullMarked
package imyeomsu.lck.auth.withdrawal;

import org.jspecify.annotations.NullMarked;
