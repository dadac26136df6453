package imyeomsu.lck.event.feed;

/** How far a feed was followed. */
public interface Place {

    /** The history that the number belongs to. */
    String feedId();

    /** The last change taken over; 0 before the first. */
    long number();

    /** Whether the page goes on in the history that was followed so far, or the other service's database was put back. */
    default boolean isContinuedBy(FeedPage<?> page) {
        return feedId().equals(page.feedId()) && number() <= page.last();
    }
}
