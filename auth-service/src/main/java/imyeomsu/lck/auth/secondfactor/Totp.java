package imyeomsu.lck.auth.secondfactor;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * Six digits that change every 30 seconds, by HMAC-SHA-1: what every authenticator app knows. A code of the step before or
 * after counts, too, because people are slow and clocks are off.
 */
final class Totp {

    static final int DIGITS = 6;
    static final int PERIOD_SECONDS = 30;

    private static final int SECRET_BYTES = 20;
    private static final int STEPS_OFF = 1;

    private final SecureRandom random = new SecureRandom();
    private final HmacOneTimePasswordGenerator codes = new HmacOneTimePasswordGenerator(DIGITS);

    byte[] drawSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** The step whose code it is, where it is one of those that count now. */
    OptionalLong step(byte[] secret, String code, Instant now) {
        long current = now.getEpochSecond() / PERIOD_SECONDS;
        return LongStream.rangeClosed(current - STEPS_OFF, current + STEPS_OFF)
                .filter(step -> MessageDigest.isEqual(ascii(code(secret, step)), ascii(code)))
                .max();
    }

    String code(byte[] secret, long step) {
        try {
            // Arabic digits, whatever the machine's language is.
            return codes.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), step, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ascii(String code) {
        return code.getBytes(StandardCharsets.US_ASCII);
    }
}
