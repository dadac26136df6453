package imyeomsu.lck.suite.journey;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app does with the secret that it was given (RFC 6238). */
final class Totp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP = 30;

    private final byte[] key;

    Totp(String secret) {
        String letters = secret.replaceAll("[\\s=]", "");
        ByteBuffer bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        int held = 0;
        int bits = 0;
        for (char letter : letters.toCharArray()) {
            held = held << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        this.key = bytes.array();
    }

    String now() {
        return at(Instant.now().getEpochSecond() / STEP);
    }

    /** The code that follows: each is accepted once, and one that is a little early is accepted, too. */
    String next() {
        return at(Instant.now().getEpochSecond() / STEP + 1);
    }

    String at(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fff_ffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }
}
