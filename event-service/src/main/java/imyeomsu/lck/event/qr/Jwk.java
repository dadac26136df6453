package imyeomsu.lck.event.qr;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A public key as tills read it (RFC 8037).
 *
 * @param kid its thumbprint (RFC 7638), so that another key has another name
 * @param x the key itself
 */
record Jwk(String kty, String crv, String alg, String use, String kid, String x) {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static Jwk of(byte[] publicKey) {
        String x = BASE64.encodeToString(publicKey);
        return new Jwk("OKP", "Ed25519", "EdDSA", "sig", thumbprint(x), x);
    }

    private static String thumbprint(String x) {
        String required = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(required.getBytes(StandardCharsets.UTF_8));
            return BASE64.encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
