package imyeomsu.lck.event.key;

import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/**
 * Puts a number in a member's place that says nothing to anybody, until the member shows the nonce that was hashed with
 * the id. Without the nonce not even trying all members helps: it has 256 bits and comes from a key.
 */
public class Blinder {

    private final SecretKeySpec key;

    public Blinder(SecretKeySpec key) {
        this.key = key;
    }

    /** @param value SHA-256(nonce ‖ member id as 8 bytes, big-endian) */
    public record Blind(byte[] nonce, byte[] value) {}

    /**
     * The same for the same words, whichever copy is asked.
     *
     * @param context what the member takes part in; the same member is not to be recognised in another
     */
    public Blind of(long memberId, long... context) {
        long[] all = Arrays.copyOf(context, context.length + 1);
        all[context.length] = memberId;
        byte[] nonce = Keys.mac(key, bytes(all));
        return new Blind(nonce, Sha256.of(nonce, bytes(memberId)));
    }

    private static byte[] bytes(long... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * numbers.length);
        Arrays.stream(numbers).forEach(bytes::putLong);
        return bytes.array();
    }
}
