package imyeomsu.lck.event.qr;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.coupon.CouponFixtures;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SigningKeyTests {

    private static final byte[] TEXT = "a coupon".getBytes(StandardCharsets.UTF_8);

    private final SigningKey key = keyOf("a secret of thirty-two characters");

    @Test
    void isTheOneThatAnyOtherLibraryMakesOfTheSeed() {
        // From the seed HMAC-SHA-256(the secret above, "coupon-signature"), by openssl pkey and pkeyutl -sign -rawin.
        assertThat(HexFormat.of().formatHex(key.publicKey()))
                .isEqualTo("d7c5f09a2c27edf120e19ca1572ffc4bdb7b37fcf7ab6f89d81e0a945818051c");
        assertThat(HexFormat.of().formatHex(key.sign(TEXT)))
                .isEqualTo(
                        "c2fa3410eb6adf6b5e1719b5a9185124a64adc594f1c4079d9cfdbe8e9ab848a372729e314d623d2e940cf3e91c83ba4b8ec0ce877e2ff202cecb1aa071e2f09");
    }

    @Test
    void isTheSameOnEveryCopyAndAnotherWithAnotherSecret() {
        SigningKey copy = keyOf("a secret of thirty-two characters");
        SigningKey stranger = keyOf("another secret of thirty-two chars");

        assertThat(copy.publicKey()).isEqualTo(key.publicKey());
        assertThat(copy.sign(TEXT)).isEqualTo(key.sign(TEXT));
        assertThat(stranger.publicKey()).isNotEqualTo(key.publicKey());
    }

    @Test
    void isNamedByItsThumbprint() {
        // The example of RFC 8037, appendix A.2 and A.3.
        byte[] example = HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

        Jwk jwk = Jwk.of(example);

        assertThat(jwk.x()).isEqualTo("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        assertThat(jwk.kid()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    private static SigningKey keyOf(String secret) {
        return new SigningKey(CouponFixtures.keys(secret));
    }
}
