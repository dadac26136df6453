package imyeomsu.lck.auth.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCodeTests {

    @Test
    void isDrawnInGroupsOfFive() {
        assertThat(WrittenCode.draw(4)).matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}");
    }

    @Test
    void isNeverDrawnTwice() {
        assertThat(Stream.generate(() -> WrittenCode.draw(2)).limit(10_000).collect(Collectors.toSet()))
                .hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A0B1C-D2E3F", "a0b1c-d2e3f", "A0B1CD2E3F", " AOBIC D2E3F ", "aob1c–d2e3f", "AOBLC_D2E3F"})
    void isTheSameHoweverItIsTyped(String typed) {
        assertThat(WrittenCode.plain(typed)).isEqualTo("A0B1CD2E3F");
    }
}
