package imyeomsu.lck.event.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CouponCodesTests {

    private static final String LAST = "LCK-YZ9B8-PRHZF-801MX-MH3XJ";
    private static final int LAST_HOT_TIME = (1 << 24) - 1;
    private static final int LAST_SEQ = (1 << 20) - 1;

    private final Random random = new Random(20261101);
    private final CouponCodes codes = CouponFixtures.codes("a secret of thirty-two characters");

    @ParameterizedTest
    @CsvSource({
        // Computed apart from this code, with hmac and hashlib of Python and the secret above.
        "1, 2, 3, LCK-B04YC-CF9S7-50JHV-1Z24G",
        LAST_HOT_TIME + ", " + LAST_SEQ + ", " + Long.MAX_VALUE + ", " + LAST
    })
    void areATagAndAMaskedNumberInCrockfordsBase32(long hotTimeId, int seq, long memberId, String code) {
        assertThat(codes.code(new CouponNumber(hotTimeId, seq), memberId).text())
                .isEqualTo(code);
    }

    @Test
    void areTheSameOnEveryCopyAndOthersWithAnotherSecret() {
        CouponNumber number = new CouponNumber(7, 8);

        assertThat(CouponFixtures.codes("a secret of thirty-two characters").code(number, 9))
                .isEqualTo(codes.code(number, 9));
        assertThat(CouponFixtures.codes("another secret of thirty-two chars").code(number, 9))
                .isNotEqualTo(codes.code(number, 9));
    }

    @Test
    void leadBackToTheirNumberAndToTheirMemberAlone() {
        for (int i = 0; i < 20_000; i++) {
            CouponNumber number = new CouponNumber(random.nextInt(1 << 24), random.nextInt(1 << 20));
            long memberId = random.nextLong(Long.MAX_VALUE);

            CouponCode code =
                    CouponCode.read(codes.code(number, memberId).text()).orElseThrow();

            assertThat(codes.number(code)).isEqualTo(number);
            assertThat(codes.isCodeOf(code, number, memberId)).isTrue();
            assertThat(codes.isCodeOf(code, number, memberId ^ 1L << random.nextInt(63)))
                    .isFalse();
        }
    }

    @Test
    void areNoLongerACodeWithOneBitChanged() {
        CouponNumber number = new CouponNumber(1, 2);
        CouponCode code = codes.code(number, 3);

        for (int bit = 0; bit < 50; bit++) {
            CouponCode left = new CouponCode(code.left() ^ 1L << bit, code.right());
            CouponCode right = new CouponCode(code.left(), code.right() ^ 1L << bit);

            assertThat(codes.isCodeOf(left, codes.number(left), 3)).isFalse();
            assertThat(codes.isCodeOf(right, codes.number(right), 3)).isFalse();
            assertThat(codes.isCodeOf(left, number, 3)).isFalse();
            assertThat(codes.isCodeOf(right, number, 3)).isFalse();
        }
    }

    @Test
    void looksRandomForNumbersThatFollowEachOther() {
        int[] ones = new int[100];
        Set<CouponCode> all = new HashSet<>();
        for (int seq = 1; seq <= 10_000; seq++) {
            CouponCode code = codes.code(new CouponNumber(1, seq), 1000 + seq);
            all.add(code);
            for (int bit = 0; bit < 50; bit++) {
                ones[bit] += (int) (code.left() >>> bit & 1);
                ones[50 + bit] += (int) (code.right() >>> bit & 1);
            }
        }

        assertThat(all).hasSize(10_000);
        // Six standard deviations of a fair coin thrown 10,000 times.
        assertThat(IntStream.of(ones)).allSatisfy(count -> assertThat(count).isBetween(4700, 5300));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LCK-YZ9B8-PRHZF-801MX-MH3XJ",
                "lck-yz9b8-prhzf-801mx-mh3xj",
                "LCKYZ9B8PRHZF801MXMH3XJ",
                "yz9b8prhzf801mxmh3xj",
                " LCK YZ9B8 PRHZF 801MX MH3XJ ",
                "LCK-YZ9B8-PRHZF-8O1MX-MH3XJ",
                "LCK-YZ9B8-PRHZF-8oiMX-MH3XJ",
                "LCK-YZ9B8-PRHZF-80LMX-MH3XJ",
                "lck-yz9b8-prhzf-80lmx-mh3xj"
            })
    void areReadHoweverTheyAreTyped(String typed) {
        assertThat(CouponCode.read(typed)).map(CouponCode::text).hasValue(LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "LCK",
                "LCK-YZ9B8-PRHZF-801MX-MH3X",
                "LCK-YZ9B8-PRHZF-801MX-MH3XJ0",
                "ABC-YZ9B8-PRHZF-801MX-MH3XJ",
                "LCK-YZ9B8-PRHZF-801MX-MH3XU",
                "LCK-YZ9B8-PRHZF-801MX-MH3X!",
                "LCK-YZ9B8-PRHZF-801MX-MH3X한",
                "LCK-YZ9B8-PRHZF-801MX-MH3Xı",
                "YZ9B8PRHZF801MXMH3XJ--------------------------------------------------------------"
            })
    void areNothingElse(String typed) {
        assertThat(CouponCode.read(typed)).isEmpty();
    }

    @Test
    void startWithAnythingEvenWithThePrefixItself() {
        String letters = "1CK00000000000000000";

        assertThat(CouponCode.read("lck00000000000000000"))
                .map(CouponCode::text)
                .hasValue("LCK-1CK00-00000-00000-00000");
        assertThat(CouponCode.read("LCK-" + letters)).isEqualTo(CouponCode.read(letters));
    }

    @Test
    void areNotMadeForANumberThatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> codes.code(new CouponNumber(LAST_HOT_TIME + 1, 1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> codes.code(new CouponNumber(1, LAST_SEQ + 1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> codes.code(new CouponNumber(-1, 1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> codes.code(new CouponNumber(1, -1), 1));
    }

    @Test
    void doNotShowThemselvesInLogs() {
        assertThat(codes.code(new CouponNumber(1, 2), 3)).hasToString("LCK-***");
    }
}
