package imyeomsu.lck.auth.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final Totp totp = new Totp();

    /** RFC 6238, appendix B, SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59,          287082",
        "1111111109,  081804",
        "1111111111,  050471",
        "1234567890,  005924",
        "2000000000,  279037",
        "20000000000, 353130"
    })
    void givesWhatTheRfcGives(long seconds, String code) {
        assertThat(totp.code(SECRET, seconds / 30)).isEqualTo(code);
        assertThat(totp.step(SECRET, code, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void takesOneStepBeforeAndOneAfter(int off, boolean taken) {
        Instant now = Instant.ofEpochSecond(1_800_000_000);
        String code = totp.code(SECRET, 1_800_000_000 / 30 + off);

        assertThat(totp.step(SECRET, code, now).isPresent()).isEqualTo(taken);
    }

    @Test
    void writesDigitsThatEveryAppWritesWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new Totp().code(SECRET, 1)).isEqualTo("287082");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void drawsTwentyBytesThatNobodyElseHas() {
        assertThat(totp.drawSecret()).hasSize(20).isNotEqualTo(totp.drawSecret());
    }
}
