package imyeomsu.lck.auth.key;

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

    Keys(AuthSecret properties) {
        this.secret = new SecretKeySpec(bytes(properties.secret()), ALGORITHM);
    }

    /** Made once and kept by who uses it. */
    public Fingerprints fingerprints(String purpose) {
        return new Fingerprints(new SecretKeySpec(mac(secret, bytes(purpose)), ALGORITHM));
    }

    /** Made once and kept by who uses it. */
    public Seal seal(String purpose) {
        return new Seal(new SecretKeySpec(mac(secret, bytes(purpose)), "AES"));
    }

    static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
