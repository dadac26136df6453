package imyeomsu.lck.match.crawl.source;

import imyeomsu.lck.match.landing.Format;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a fetch brought.
 *
 * @param content empty where the source said that nothing has changed
 */
public record Fetched(Optional<Content> content) {

    public static final Fetched NOT_MODIFIED = new Fetched(Optional.empty());

    /** A document's bytes, with what the source answers a conditional request by. */
    public record Content(Format format, byte[] body, @Nullable String etag, @Nullable String lastModified) {}

    public static Fetched of(Format format, byte[] body) {
        return of(format, body, null, null);
    }

    public static Fetched of(Format format, byte[] body, @Nullable String etag, @Nullable String lastModified) {
        return new Fetched(Optional.of(new Content(format, body, etag, lastModified)));
    }
}
