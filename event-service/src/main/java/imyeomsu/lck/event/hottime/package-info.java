/**
 * Hot Times: when a coupon opens, how many there are, and what a copy of the service remembers of that.
 *
 * <p>Rows are read as values and changed by statements that name their columns, not mapped to entities: saving an entity
 * that was read a moment ago would write an old {@code issued} over what the procedure {@code admit} has counted since.
 */
@NullMarked
package imyeomsu.lck.event.hottime;

import org.jspecify.annotations.NullMarked;
