/**
 * Hot Times as they happen: to any number of listeners of this copy, and between the copies.
 *
 * <p>{@code Broadcast} compares what this copy knows with what it last told, and so tells changes of the database as well
 * as those that the clock alone makes. {@code FanOut} passes on by Redis what the database said to one copy; it is a nudge,
 * and whatever gets lost is made up for by the next refresh.
 */
@NullMarked
package imyeomsu.lck.event.live;

import org.jspecify.annotations.NullMarked;
