package imyeomsu.lck.event.ticket;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.key.Keys;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Signs tickets and checks them, without asking anybody.
 *
 * <p>A ticket is the moment of its issue in 8 bytes and 16 bytes of HMAC-SHA-256 over Hot Time, member and moment, in
 * base64url: 32 characters, of which no other 32 say the same.
 */
@Component
public class Tickets {

    private static final int LENGTH = 32;
    private static final int SIGNATURE = 16;

    /** How far the clocks of two copies may be apart. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private final SecretKeySpec key;
    private final DatabaseClock clock;
    private final TicketProperties properties;

    Tickets(Keys keys, DatabaseClock clock, TicketProperties properties) {
        this.key = keys.forPurpose("ticket");
        this.clock = clock;
        this.properties = properties;
    }

    /** A ticket for now; the member may have others that count too. */
    public Ticket issue(long hotTimeId, long memberId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        byte[] bytes = ByteBuffer.allocate(Long.BYTES + SIGNATURE)
                .putLong(now.toEpochMilli())
                .put(signature(hotTimeId, memberId, now.toEpochMilli()))
                .array();
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Ticket(text, now.plus(properties.validFor()), now);
    }

    /**
     * How long ago this ticket was given to this member for this Hot Time.
     *
     * @throws Problem 403 where it was not, or too long ago
     */
    public Duration age(long hotTimeId, long memberId, @Nullable String ticket) {
        if (ticket == null) {
            throw refused("TICKET_REQUIRED");
        }
        ByteBuffer bytes = decoded(ticket).orElseThrow(() -> refused("TICKET_INVALID"));
        long issuedAt = bytes.getLong();
        byte[] signed = Arrays.copyOfRange(bytes.array(), Long.BYTES, bytes.capacity());
        // In the same time wherever they differ.
        if (!MessageDigest.isEqual(signed, signature(hotTimeId, memberId, issuedAt))) {
            throw refused("TICKET_INVALID");
        }
        return current(Duration.between(Instant.ofEpochMilli(issuedAt), clock.instant()));
    }

    private Duration current(Duration age) {
        if (age.compareTo(TOLERANCE.negated()) < 0) {
            throw refused("TICKET_INVALID");
        }
        if (age.compareTo(properties.validFor()) >= 0) {
            throw refused("TICKET_EXPIRED");
        }
        return age.isNegative() ? Duration.ZERO : age;
    }

    private static Optional<ByteBuffer> decoded(String ticket) {
        try {
            return ticket.length() == LENGTH
                    ? Optional.of(ByteBuffer.wrap(Base64.getUrlDecoder().decode(ticket)))
                    : Optional.empty();
        } catch (IllegalArgumentException otherLetters) {
            return Optional.empty();
        }
    }

    private byte[] signature(long hotTimeId, long memberId, long issuedAt) {
        byte[] said = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(hotTimeId)
                .putLong(memberId)
                .putLong(issuedAt)
                .array();
        return Arrays.copyOf(Keys.mac(key, said), SIGNATURE);
    }

    private static Problem refused(String code) {
        return new Problem(HttpStatus.FORBIDDEN, code);
    }
}
