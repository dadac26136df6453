/** Keys for all that this service signs, seals or hashes with, each made for one purpose out of one secret. */
@NullMarked
package imyeomsu.lck.auth.key;

import org.jspecify.annotations.NullMarked;
