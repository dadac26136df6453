package imyeomsu.lck.event.feed;

/** There was no answer, or one that cannot be followed. What was taken over stays, and the same is asked again. */
public class FeedUnusable extends RuntimeException {

    public FeedUnusable(String message) {
        super(message);
    }

    public FeedUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
