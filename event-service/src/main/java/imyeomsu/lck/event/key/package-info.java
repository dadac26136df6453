/** Keys for all that this service signs or blinds, each made for one purpose out of the one secret. */
@NullMarked
package imyeomsu.lck.event.key;

import org.jspecify.annotations.NullMarked;
