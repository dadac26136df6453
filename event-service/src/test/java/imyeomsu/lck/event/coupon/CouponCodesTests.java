package imyeomsu.lck.event.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.EventProperties;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CouponCodesTests {

    private final CouponCodes codes = codesWith("a secret of thirty-two characters");

    @Test
    void areReadableAloud() {
        assertThat(codes.code(1, 2, 3)).matches("LCK(-[0-9A-HJKMNP-TV-Z]{4}){4}");
    }

    @Test
    void areTheFirstEightyBitsOfAnHmacInCrockfordsBase32() {
        // Computed apart from this code, from: printf 1:2:3 | openssl dgst -sha256 -hmac <the secret above>
        assertThat(codes.code(1, 2, 3)).isEqualTo("LCK-VN40-QMZH-EQT7-13X5");
    }

    @Test
    void areTheSameOnEveryCopy() {
        assertThat(codesWith("a secret of thirty-two characters").code(7, 8, 9)).isEqualTo(codes.code(7, 8, 9));
    }

    @Test
    void differByHotTimeNumberMemberAndSecret() {
        Set<String> all = new HashSet<>();
        for (int part = 0; part < 1000; part++) {
            all.add(codes.code(part, 0, 0));
            all.add(codes.code(0, part + 1, 0));
            all.add(codes.code(0, 0, part + 1));
        }
        all.add(codesWith("another secret of thirty-two chars").code(0, 0, 0));

        assertThat(all).hasSize(3001);
    }

    private static CouponCodes codesWith(String secret) {
        return new CouponCodes(new EventProperties(
                secret,
                Duration.ofSeconds(1),
                Duration.ofDays(1),
                new EventProperties.Claims(
                        1, 1, Duration.ofSeconds(1), Duration.ZERO, Duration.ofMillis(1), Duration.ofSeconds(1))));
    }
}
