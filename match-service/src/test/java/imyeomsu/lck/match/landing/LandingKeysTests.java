package imyeomsu.lck.match.landing;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.cluster.SlotHash;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandingKeysTests {

    @ParameterizedTest
    @ValueSource(strings = {"schedule", "LCK/2023 Season/Spring Season", "a:b", "}{", "{}", "한글"})
    void aDocumentLiesInOneSlotOfACluster(String key) {
        LandingKeys keys = new LandingKeys("naver", key);

        assertThat(keys.all()).extracting(SlotHash::getSlot).containsOnly(SlotHash.getSlot(keys.head()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule", "a:b", ":"})
    void theListNamesSourceAndKey(String key) {
        LandingKeys keys = new LandingKeys("naver", key);

        assertThat(LandingKeys.ofEntry(keys.entry())).isEqualTo(keys);
    }
}
