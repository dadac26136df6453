package imyeomsu.lck.match.crawl.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A document that did not come, or came as something that must not land. */
public class FetchFailed extends Exception {

    /** The code of what the site's robots.txt does not allow. */
    public static final String DISALLOWED = "DISALLOWED";

    private static final int DETAIL = 300;

    private final String code;
    private final boolean passing;
    private final @Nullable Duration retryAfter;

    private FetchFailed(String code, String detail, boolean passing, @Nullable Duration retryAfter) {
        super(detail.length() > DETAIL ? detail.substring(0, DETAIL) : detail);
        this.code = code;
        this.passing = passing;
        this.retryAfter = retryAfter;
    }

    /**
     * Trying again at once would bring the same.
     *
     * @param code stable, such as {@code NOT_JSON}
     * @param detail one line for the operator, without the document's content
     */
    public static FetchFailed forNow(String code, String detail) {
        return new FetchFailed(code, detail, false, null);
    }

    /** It may be over in a moment. */
    public static FetchFailed passing(String code, String detail) {
        return new FetchFailed(code, detail, true, null);
    }

    /** The source says when to come again. */
    public static FetchFailed until(String code, String detail, Duration retryAfter) {
        return new FetchFailed(code, detail, true, retryAfter);
    }

    public String code() {
        return code;
    }

    public boolean isPassing() {
        return passing;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
