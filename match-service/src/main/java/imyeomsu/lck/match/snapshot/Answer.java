package imyeomsu.lck.match.snapshot;

import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A body as it goes out, made once and sent often.
 *
 * @param etag names what it was derived from and its bytes, so that another release's body of the same has another tag
 */
record Answer(String etag, MediaType type, byte[] body) {

    static Answer of(String derivedFrom, MediaType type, byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        return new Answer('"' + derivedFrom + "." + Long.toHexString(sum.getValue()) + '"', type, body);
    }

    /** Whether the caller's {@code If-None-Match} says that he has it; quotes keep one tag from being found in another. */
    boolean isHeldBy(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.contains(etag) || ifNoneMatch.equals("*"));
    }
}
