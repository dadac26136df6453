package imyeomsu.lck.event.match;

import java.util.List;
import java.util.Objects;

/**
 * What match-service answers to the question for changes after a number.
 *
 * @param last number of the newest change when it was asked
 */
record FeedPage(String feedId, long last, List<Change> changes) {

    FeedPage {
        Objects.requireNonNull(feedId, "feedId");
        changes = List.copyOf(changes);
    }

    record Change(long number, Match match) {

        Change {
            Objects.requireNonNull(match, "match");
        }
    }

    /**
     * The number of the last change.
     *
     * @throws FeedUnusable where a number is missing after {@code number}: what lies in it would be lost for good
     */
    long endAfter(long number) {
        long end = number;
        for (Change change : changes) {
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
