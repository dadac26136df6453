package imyeomsu.lck.event.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * What is proven of one coupon.
 *
 * @param member stands for its owner
 */
record SealedRecord(int seq, Instant issuedAt, byte[] member) {

    /** Always six digits: a time has one way to be written. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    static String time(Instant time) {
        return TIME.format(time);
    }

    /** The bytes that are hashed: {@code 17,2026-04-01T11:00:00.004211Z,<64 hex digits>}. */
    byte[] text() {
        return (seq + "," + time(issuedAt) + "," + HexFormat.of().formatHex(member)).getBytes(US_ASCII);
    }
}
