package imyeomsu.lck.event.feed;

import java.util.List;
import java.util.Objects;

/**
 * What is answered to the question for changes after a number.
 *
 * @param last number of the newest change when it was asked
 */
public record FeedPage<C extends Change>(String feedId, long last, List<C> changes) {

    public FeedPage {
        Objects.requireNonNull(feedId, "feedId");
        changes = List.copyOf(changes);
    }

    /**
     * The number of the last change.
     *
     * @throws FeedUnusable where a number is missing after {@code number}: what lies in it would be lost for good
     */
    public long endAfter(long number) {
        long end = number;
        for (C change : changes) {
            end++;
            if (change.number() != end) {
                throw new FeedUnusable("change %d is missing, there is %d".formatted(end, change.number()));
            }
        }
        if (changes.isEmpty() && number < last) {
            throw new FeedUnusable("change %d is missing, the last is %d".formatted(number + 1, last));
        }
        return end;
    }
}
