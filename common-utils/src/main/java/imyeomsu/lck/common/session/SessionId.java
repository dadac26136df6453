package imyeomsu.lck.common.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The id of a session, as the cookie carries it: the member's number, a dot, and a random part that nobody guesses. The
 * number says where in Redis all that belongs to one member lies; it proves nothing.
 *
 * @param memberId whose session it would be
 * @param secret the random part: whoever has it is that member
 */
public record SessionId(long memberId, UUID secret) {

    private static final Pattern WRITTEN =
            Pattern.compile("([1-9][0-9]{0,18})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** A new one, of 122 random bits. */
    static SessionId random(long memberId) {
        return new SessionId(memberId, UUID.randomUUID());
    }

    /** What a cookie says, where it could be one of ours. */
    public static Optional<SessionId> of(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SessionId(Long.parseLong(parts.group(1)), UUID.fromString(parts.group(2))));
        } catch (NumberFormatException tooGreat) {
            return Optional.empty();
        }
    }

    /** As it stands in the cookie; not for logs. */
    public String written() {
        return memberId + "." + secret;
    }

    /** Redis key of the session. */
    public String key() {
        return keysOf(memberId) + secret;
    }

    /** Redis key of the member's index, in the same slot of a cluster. */
    public String indexKey() {
        return indexKey(memberId);
    }

    /**
     * Names the session to people and on the channel of ended ones; cannot be used as one.
     *
     * <p>SHA-1 because Redis's scripts have no other, and name the sessions that they end by it. Nobody comes back from
     * it to 122 random bits.
     */
    public String handle() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            return HexFormat.of().formatHex(digest.digest(key().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What the Redis keys of a member's sessions begin with. */
    static String keysOf(long memberId) {
        return SessionProperties.KEY_PREFIX + "{" + memberId + "}.";
    }

    static String indexKey(long memberId) {
        return SessionProperties.INDEX_PREFIX + "{" + memberId + "}";
    }

    /** Without the secret, which would else end up in a log one day. */
    @Override
    public String toString() {
        return "session " + handle() + " of member " + memberId;
    }
}
