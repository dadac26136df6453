package imyeomsu.lck.event.key;

import imyeomsu.lck.event.EventProperties;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Makes one key a purpose out of the secret that all copies share, so that what one of them gives away says nothing of
 * another. The key of a purpose is HMAC-SHA-256(secret, purpose): the expansion of HKDF (RFC 5869) for one block.
 */
@Component
public class Keys {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    public Keys(EventProperties properties) {
        this.secret = new SecretKeySpec(properties.couponSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** A key for {@link #mac}, made once and kept by who uses it. */
    public SecretKeySpec forPurpose(String purpose) {
        return new SecretKeySpec(mac(secret, purpose.getBytes(StandardCharsets.UTF_8)), ALGORITHM);
    }

    /** HMAC-SHA-256, 32 bytes. */
    public static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
