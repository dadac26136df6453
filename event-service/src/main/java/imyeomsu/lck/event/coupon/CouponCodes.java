package imyeomsu.lck.event.coupon;

import imyeomsu.lck.event.key.Keys;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Codes that nobody can guess, that say nothing, and that are found again without being stored.
 *
 * <p>A code is built as a synthetic initialisation vector is (RFC 5297): its first 56 bits are a tag, an HMAC over Hot
 * Time, number and member; the other 44 are Hot Time and number, masked by an HMAC of the tag under a second key. To look
 * one up: take off the mask, read the row that the two name, make the code again with that row's member, compare. Without
 * the keys all hundred bits look random, so two codes do not tell how many lie between them. Every copy gives the same
 * code in every answer.
 */
@Component
class CouponCodes {

    private static final int TAG_BITS = 56;
    private static final int HOT_TIME_BITS = 24;
    private static final int SEQ_BITS = 20;
    private static final int NUMBER_BITS = HOT_TIME_BITS + SEQ_BITS;

    /** How many bits of the tag stand in the right half of a code, before the number. */
    private static final int TAG_BITS_RIGHT = 6;

    private final SecretKeySpec tagKey;
    private final SecretKeySpec maskKey;

    CouponCodes(Keys keys) {
        this.tagKey = keys.forPurpose("coupon-code-tag");
        this.maskKey = keys.forPurpose("coupon-code-mask");
    }

    CouponCode code(CouponNumber number, long memberId) {
        long plain = fitting(number.hotTimeId(), HOT_TIME_BITS) << SEQ_BITS | fitting(number.seq(), SEQ_BITS);
        long tag = tag(number, memberId);
        long masked = plain ^ mask(tag);
        return new CouponCode(tag >>> TAG_BITS_RIGHT, lowest(tag, TAG_BITS_RIGHT) << NUMBER_BITS | masked);
    }

    /** Which coupon it names; whether it is really that one's code only {@link #isCodeOf} tells. */
    CouponNumber number(CouponCode code) {
        long tag = code.left() << TAG_BITS_RIGHT | code.right() >>> NUMBER_BITS;
        long plain = lowest(code.right(), NUMBER_BITS) ^ mask(tag);
        return new CouponNumber(plain >>> SEQ_BITS, (int) lowest(plain, SEQ_BITS));
    }

    /** Takes as long for a code that is nearly right as for one that is quite wrong. */
    boolean isCodeOf(CouponCode code, CouponNumber number, long memberId) {
        return MessageDigest.isEqual(bytes(code), bytes(code(number, memberId)));
    }

    private long tag(CouponNumber number, long memberId) {
        ByteBuffer text = ByteBuffer.allocate(Long.BYTES + Integer.BYTES + Long.BYTES)
                .putLong(number.hotTimeId())
                .putInt(number.seq())
                .putLong(memberId);
        return highest(Keys.mac(tagKey, text.array()), TAG_BITS);
    }

    private long mask(long tag) {
        byte[] text = ByteBuffer.allocate(Long.BYTES).putLong(tag).array();
        return highest(Keys.mac(maskKey, text), NUMBER_BITS);
    }

    private static byte[] bytes(CouponCode code) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(code.left())
                .putLong(code.right())
                .array();
    }

    private static long highest(byte[] mac, int bits) {
        return ByteBuffer.wrap(mac).getLong() >>> (Long.SIZE - bits);
    }

    private static long lowest(long value, int bits) {
        return value & (1L << bits) - 1;
    }

    /** A number that does not fit would be another coupon's: better none than that. */
    private static long fitting(long number, int bits) {
        if (number < 0 || number >>> bits != 0) {
            throw new IllegalArgumentException(number + " does not fit into the " + bits + " bits of a coupon code");
        }
        return number;
    }
}
