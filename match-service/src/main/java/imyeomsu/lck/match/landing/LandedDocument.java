package imyeomsu.lck.match.landing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One document as a source gave it.
 *
 * @param source the configured source's name
 * @param key names the document within its source, for good
 * @param league the source's own name of the league to read; rows of others are left out; empty: all are read
 * @param zone the clock of times that come without one
 * @param etag what the source answers a conditional request by, where it does
 * @param hash SHA-256 of the body in hex: what "unchanged" means
 * @param fetchedAt when the source last gave or confirmed it
 */
public record LandedDocument(
        String source,
        String key,
        Format format,
        String league,
        ZoneId zone,
        @Nullable String etag,
        @Nullable String lastModified,
        String hash,
        Instant fetchedAt,
        byte[] body) {

    public static String hashOf(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
