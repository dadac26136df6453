package imyeomsu.lck.suite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tickets as event-service signs them, made from its secret without asking it: a rush of thousands does not begin with
 * thousands of other requests. Not for several threads at once.
 */
public final class MintedTickets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 16;

    private final Mac mac;
    private final long issuedAt;

    private MintedTickets(Mac mac, long issuedAt) {
        this.mac = mac;
        this.issuedAt = issuedAt;
    }

    /** Tickets of this moment, which count for ten minutes. */
    public static MintedTickets with(String couponSecret) {
        return with(couponSecret, System.currentTimeMillis());
    }

    static MintedTickets with(String couponSecret, long issuedAt) {
        byte[] key =
                keyed(couponSecret.getBytes(StandardCharsets.UTF_8)).doFinal("ticket".getBytes(StandardCharsets.UTF_8));
        return new MintedTickets(keyed(key), issuedAt);
    }

    public String ticket(long hotTime, long member) {
        byte[] signed = mac.doFinal(ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(hotTime)
                .putLong(member)
                .putLong(issuedAt)
                .array());
        byte[] ticket = ByteBuffer.allocate(Long.BYTES + SIGNATURE)
                .putLong(issuedAt)
                .put(Arrays.copyOf(signed, SIGNATURE))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ticket);
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
