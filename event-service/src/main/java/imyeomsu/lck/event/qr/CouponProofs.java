package imyeomsu.lck.event.qr;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.coupon.IssuedCoupon;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says of a coupon, signed, that it was issued: a compact JWS (RFC 7515). It says nothing of what became of it since; that
 * only a redemption finds out.
 */
@Component
class CouponProofs {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final JsonMapper json = new JsonMapper();
    private final SigningKey key;
    private final Jwk jwk;

    CouponProofs(SigningKey key) {
        this.key = key;
        this.jwk = Jwk.of(key.publicKey());
    }

    record Header(String alg, String kid) {}

    /**
     * What is signed, named as in RFC 7519 where that has a name for it.
     *
     * @param sub the coupon's code
     * @param ht its Hot Time
     * @param seq its number there
     * @param exp the second at which it is worth nothing any more
     * @param benefit what it is good for, in words
     */
    record Claims(String iss, String sub, long ht, int seq, long exp, Localized benefit) {

        static Claims of(IssuedCoupon coupon) {
            return new Claims(
                    "lck-hot-time",
                    coupon.code(),
                    coupon.number().hotTimeId(),
                    coupon.number().seq(),
                    coupon.life().expiresAt().getEpochSecond(),
                    coupon.offer().benefit().text());
        }
    }

    Jwk key() {
        return jwk;
    }

    String proof(IssuedCoupon coupon) {
        String signed = part(new Header(jwk.alg(), jwk.kid())) + "." + part(Claims.of(coupon));
        return signed + "." + BASE64.encodeToString(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private String part(Object value) {
        return BASE64.encodeToString(json.writeValueAsBytes(value));
    }
}
