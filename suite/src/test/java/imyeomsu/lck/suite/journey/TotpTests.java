package imyeomsu.lck.suite.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    /** Appendix B of RFC 6238, the last six digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037"})
    void givesTheCodesOfTheStandard(long second, String code) {
        assertThat(new Totp("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ").at(second / 30))
                .isEqualTo(code);
    }
}
