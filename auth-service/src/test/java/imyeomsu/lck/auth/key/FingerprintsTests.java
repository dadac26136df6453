package imyeomsu.lck.auth.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTests {

    private final Fingerprints fingerprints = KeyFixtures.keys("one").fingerprints("test");

    @Test
    void areTheSameOnEveryCopyAndOthersForEveryPurposeAndSecret() {
        String one = fingerprints.of("7", "text");

        assertThat(one)
                .hasSize(43)
                .matches("[A-Za-z0-9_-]+")
                .isEqualTo(KeyFixtures.keys("one").fingerprints("test").of("7", "text"))
                .isNotEqualTo(KeyFixtures.keys("one").fingerprints("other").of("7", "text"))
                .isNotEqualTo(KeyFixtures.keys("two").fingerprints("test").of("7", "text"));
    }

    @Test
    void tellPartsApart() {
        assertThat(fingerprints.of("7", "1text")).isNotEqualTo(fingerprints.of("71", "text"));
    }
}
