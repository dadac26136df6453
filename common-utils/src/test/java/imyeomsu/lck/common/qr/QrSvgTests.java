package imyeomsu.lck.common.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import imyeomsu.lck.common.testing.QrReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrSvgTests {

    @ParameterizedTest
    @ValueSource(strings = {"1", "otpauth://totp/LCK:fan?secret=GEZDGNBVGY3TQOJQ", "https://example.org/?a=1&b=2#c"})
    void isReadAsItWasWritten(String text) throws Exception {
        assertThat(QrReader.read(QrSvg.of(text))).isEqualTo(text);
    }

    @Test
    void isAPictureAndNothingElse() {
        assertThat(QrSvg.of("<script>alert(1)</script>"))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .endsWith("</svg>")
                .doesNotContain("script", "href", "style");
    }

    @Test
    void hasTheQuietZoneThatReadersNeed() {
        // 21 modules, the smallest there is, and four on each side.
        assertThat(QrReader.side(QrSvg.of("1"))).isEqualTo(21 + 8);
    }

    @Test
    void refusesWhatNoQrHolds() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrSvg.of("x".repeat(3000)));
    }
}
