package imyeomsu.lck.auth.key;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps bytes that must be read again: AES-256-GCM with a nonce of its own for each. Sealed are also the version of this
 * layout and whose the bytes are, so that a row copied to another member opens nothing.
 */
public final class Seal {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Seal(SecretKeySpec key) {
        this.key = key;
    }

    /** @param whose the member's id */
    public byte[] close(byte[] plain, long whose) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, whose);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException where it was sealed for another member, by another secret, or was changed */
    public byte[] open(byte[] sealed, long whose) {
        if (sealed.length <= 1 + NONCE || sealed[0] != VERSION) {
            throw new IllegalStateException("Not sealed by this release");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length), whose);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, long whose) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(1 + Long.BYTES)
                    .put(VERSION)
                    .putLong(whose)
                    .array());
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed for another member or by another AUTH_SECRET", e);
        }
    }
}
