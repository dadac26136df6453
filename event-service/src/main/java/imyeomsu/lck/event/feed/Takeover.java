package imyeomsu.lck.event.feed;

/**
 * What changes do here. Their effect and the cursor commit together, or nothing of it does.
 *
 * @param <P> the cursor
 * @param <C> what the feed tells
 */
public interface Takeover<P extends Place, C extends Change> {

    /** Where the cursor stands, read without a lock. */
    P place();

    /**
     * Takes over what was answered to a question from {@code known}.
     *
     * @return false where the cursor has moved since, or is being moved: then somebody else took the same changes
     */
    boolean take(P known, FeedPage<C> page);

    /**
     * Goes back to the beginning of a feed.
     *
     * @return as {@link #take}
     */
    boolean beginAgain(P known, String feedId);
}
