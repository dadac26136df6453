package imyeomsu.lck.common.testing;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A program on the class path, pinned by its checksum.
 *
 * @param name the resource in the class path
 * @param sha256 what its bytes have to add up to
 */
record Resource(String name, String sha256) {

    /** Distinguishes this content from other releases in the names of folders. */
    String shortSum() {
        return sha256.substring(0, 8);
    }

    /** The content, which is what was pinned. */
    byte[] bytes() throws IOException {
        try (InputStream resource = Resource.class.getResourceAsStream("/" + name)) {
            if (resource == null) {
                throw new IOException(name + " is not on the class path");
            }
            byte[] bytes = resource.readAllBytes();
            String found = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!found.equals(sha256)) {
                throw new IOException(name + " has the checksum " + found + ", not " + sha256);
            }
            return bytes;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}
