package imyeomsu.lck.match.snapshot;

import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A body as it goes out, made once and sent often.
 *
 * @param etag names the version and the bytes, so that another release's body for the same version has another tag
 */
public record Answer(Version version, String tag, String etag, String contentType, byte[] body) {

    static Answer of(Version version, String contentType, byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        String tag = version.tag();
        return new Answer(version, tag, '"' + tag + "." + Long.toHexString(sum.getValue()) + '"', contentType, body);
    }

    static Answer json(Version version, byte[] body) {
        return of(version, MediaType.APPLICATION_JSON_VALUE, body);
    }

    /** Whether the caller's {@code If-None-Match} says that he has it; quotes keep one tag from being found in another. */
    boolean isHeldBy(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.contains(etag) || ifNoneMatch.equals("*"));
    }
}
