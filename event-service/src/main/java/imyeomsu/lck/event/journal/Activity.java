package imyeomsu.lck.event.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How a Hot Time is going.
 *
 * @param acknowledged how often a member was told, by any copy, that a coupon has just become his; who never got that answer
 *     and was told when he asked again counts in the audit alone, which looks at each of them
 * @param stored how many coupons there are
 * @param issued how many the Hot Time's own row says that there are
 * @param seconds those in which anybody claimed, oldest first
 */
record Activity(Instant from, Instant to, int acknowledged, int stored, int issued, int stock, List<Second> seconds) {

    record Second(Instant at, Map<Answer, Integer> outcomes) {}
}
