package imyeomsu.lck.event.audit;

import imyeomsu.lck.event.hottime.Standing;
import java.util.List;

/**
 * What the database holds of one Hot Time, all of it at one moment.
 *
 * @param stored how many coupons there are
 * @param numbers how many different numbers they have
 * @param lowest number, 0 where there is none
 * @param highest number, 0 where there is none
 * @param missing some of the numbers that are left out, such as "5" or "7-9"
 * @param twice some of the members who have more than one
 * @param acknowledged how many coupons members were told of, each counted once
 * @param notStored how many of those have no row with that very member and number
 * @param examples some of them
 */
record Books(
        Standing standing,
        int stored,
        int numbers,
        int lowest,
        int highest,
        List<String> missing,
        List<Long> twice,
        int acknowledged,
        int notStored,
        List<String> examples) {

    /** Whether the numbers are anything but 1 to as many as there are, each once. */
    boolean hasGap() {
        return stored > 0 && (lowest != 1 || highest != stored || numbers != stored);
    }
}
