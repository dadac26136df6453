package imyeomsu.lck.match.landing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the next fetch of a document goes by.
 *
 * @param landed whether a body lies here, so that the source may answer "not modified"
 * @param triedAt when it was last fetched, with success or not; null: never
 * @param failing whether that was without success
 * @param notBefore when the source, having refused, wants to be asked again
 */
public record Trail(
        boolean landed,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant triedAt,
        boolean failing,
        @Nullable Instant notBefore) {}
