/** The season as a calendar to subscribe to: a match keeps its entry however often it is moved. */
@NullMarked
package imyeomsu.lck.match.calendar;

import org.jspecify.annotations.NullMarked;
