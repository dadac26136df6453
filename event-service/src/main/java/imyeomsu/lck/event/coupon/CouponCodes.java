package imyeomsu.lck.event.coupon;

import imyeomsu.lck.event.EventProperties;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Codes that nobody can guess and nobody has to store: {@code LCK-XXXX-XXXX-XXXX-XXXX}, the first 80 bits of an HMAC over
 * Hot Time, number and member. Every copy gives the same code in every answer.
 */
@Component
class CouponCodes {

    private static final String ALGORITHM = "HmacSHA256";

    /** Crockford's: no I, L, O or U, which are misread from a phone at a counter. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LETTERS = 16;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    private final SecretKeySpec key;

    CouponCodes(EventProperties properties) {
        this.key = new SecretKeySpec(properties.couponSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String code(long hotTimeId, int seq, long memberId) {
        byte[] mac = mac(hotTimeId + ":" + seq + ":" + memberId);
        StringBuilder code = new StringBuilder("LCK");
        for (int letter = 0; letter < LETTERS; letter++) {
            if (letter % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(bits(mac, letter * BITS)));
        }
        return code.toString();
    }

    /** Five bits from a position on; they lie in two bytes at most. */
    private static int bits(byte[] bytes, int position) {
        int first = position / Byte.SIZE;
        int pair = (bytes[first] & 0xff) << Byte.SIZE | bytes[first + 1] & 0xff;
        return pair >> (2 * Byte.SIZE - BITS - position % Byte.SIZE) & 0x1f;
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
