package imyeomsu.lck.event.feed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the change feed, one page after the other. */
public class Follower<P extends Place, C extends Change> {

    private static final Logger log = LoggerFactory.getLogger(Follower.class);

    private final Feed<C> feed;
    private final Takeover<P, C> takeover;

    public Follower(Feed<C> feed, Takeover<P, C> takeover) {
        this.feed = feed;
        this.takeover = takeover;
    }

    /**
     * Takes over all that there is, or leaves it to another copy of this service that is at it.
     *
     * @return where the cursor stands then
     * @throws FeedUnusable where the other service gives no answer that can be followed
     */
    public long catchUp() {
        while (true) {
            P cursor = takeover.place();
            FeedPage<C> page = feed.after(cursor.number());
            if (!cursor.isContinuedBy(page)) {
                if (!beginAgain(cursor, page)) {
                    return cursor.number();
                }
            } else if (page.changes().isEmpty() && page.last() == cursor.number() || !takeover.take(cursor, page)) {
                return cursor.number();
            }
        }
    }

    private boolean beginAgain(P cursor, FeedPage<C> page) {
        boolean mine = takeover.beginAgain(cursor, page.feedId());
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
