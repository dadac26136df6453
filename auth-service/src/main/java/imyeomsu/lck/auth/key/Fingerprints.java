package imyeomsu.lck.auth.key;

import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

/** Stands for texts without telling them: the same text has the same fingerprint, and only we can make one. */
public final class Fingerprints {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;

    Fingerprints(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * 43 letters that fit into cookies, keys and columns.
     *
     * @param parts of which only the last may hold a line feed
     */
    public String of(String... parts) {
        return BASE64.encodeToString(Keys.mac(key, Keys.bytes(String.join("\n", parts))));
    }

    /** Takes as long whether it is right or how far it is wrong. */
    public boolean matches(String fingerprint, String... parts) {
        return MessageDigest.isEqual(Keys.bytes(fingerprint), Keys.bytes(of(parts)));
    }
}
