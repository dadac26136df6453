package imyeomsu.lck.match.landing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A landed document without its body.
 *
 * @param fetchedAt when the source last gave or confirmed it; in a history, when it first gave this version
 * @param lastFailure null unless the last fetch failed
 */
public record Head(
        String source, String key, Format format, String hash, Instant fetchedAt, @Nullable Failure lastFailure) {}
