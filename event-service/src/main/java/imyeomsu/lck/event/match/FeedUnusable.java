package imyeomsu.lck.event.match;

/** Match-service gave no answer, or one that cannot be followed. What is copied stays, and the same is asked again. */
class FeedUnusable extends RuntimeException {

    FeedUnusable(String message) {
        super(message);
    }

    FeedUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
