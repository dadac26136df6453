package imyeomsu.lck.event.match;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Follows the change feed, one page after the other. */
@Component
class Follower {

    private static final Logger log = LoggerFactory.getLogger(Follower.class);

    private final MatchFeed feed;
    private final MatchCopy copy;
    private final Intake intake;

    Follower(MatchFeed feed, MatchCopy copy, Intake intake) {
        this.feed = feed;
        this.copy = copy;
        this.intake = intake;
    }

    /**
     * Takes over all that there is, or leaves it to another copy of this service that is at it.
     *
     * @return where the cursor stands then
     * @throws FeedUnusable where match-service gives no answer that can be followed
     */
    long catchUp() {
        while (true) {
            Cursor cursor = copy.cursor();
            FeedPage page = feed.after(cursor.number());
            if (!cursor.isContinuedBy(page)) {
                if (!beginAgain(cursor, page)) {
                    return cursor.number();
                }
            } else if (page.changes().isEmpty() && page.last() == cursor.number() || !intake.take(cursor, page)) {
                return cursor.number();
            }
        }
    }

    private boolean beginAgain(Cursor cursor, FeedPage page) {
        boolean mine = intake.beginAgain(cursor, page.feedId());
        if (mine) {
            log.info(
                    "Reading feed {} from its beginning; so far feed '{}' was followed up to {}",
                    page.feedId(),
                    cursor.feedId(),
                    cursor.number());
        }
        return mine;
    }
}
