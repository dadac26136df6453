package imyeomsu.lck.event.key;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of all that is committed to or proven. */
public final class Sha256 {

    public static final int LENGTH = 32;

    private Sha256() {}

    /** Of the parts, one after the other. */
    public static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
