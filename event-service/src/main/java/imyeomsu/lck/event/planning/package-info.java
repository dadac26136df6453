/**
 * What administrators do: plan a Hot Time, edit and publish it, open it early, pause, raise and end it, and see who did
 * what.
 *
 * <p>Each change is one call of a procedure (V6): the database's clock and the row's lock decide between two
 * administrators, or between an administrator and a rush. Claims never wait for more than that one call.
 */
@NullMarked
package imyeomsu.lck.event.planning;

import org.jspecify.annotations.NullMarked;
