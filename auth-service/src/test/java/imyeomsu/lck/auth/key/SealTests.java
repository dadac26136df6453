package imyeomsu.lck.auth.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTests {

    private static final byte[] SECRET = "20 bytes of a secret".getBytes(StandardCharsets.UTF_8);

    private final Seal seal = KeyFixtures.keys("one").seal("test");

    @Test
    void opensWhatItClosed() {
        assertThat(seal.open(seal.close(SECRET, 7), 7)).isEqualTo(SECRET);
    }

    @Test
    void closesTheSameBytesOtherwiseEachTimeAndShowsNothingOfThem() {
        byte[] closed = seal.close(SECRET, 7);

        assertThat(closed).isNotEqualTo(seal.close(SECRET, 7));
        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    }

    @Test
    void opensNothingOfAnotherMember() {
        byte[] closed = seal.close(SECRET, 7);

        assertThatIllegalStateException().isThrownBy(() -> seal.open(closed, 8));
    }

    @Test
    void opensNothingThatWasChangedOrCut() {
        byte[] closed = seal.close(SECRET, 7);
        byte[] changed = closed.clone();
        changed[20] ^= 1;
        byte[] ofAnotherRelease = closed.clone();
        ofAnotherRelease[0] = 9;

        assertThatIllegalStateException().isThrownBy(() -> seal.open(changed, 7));
        assertThatIllegalStateException().isThrownBy(() -> seal.open(ofAnotherRelease, 7));
        assertThatIllegalStateException().isThrownBy(() -> seal.open(new byte[5], 7));
    }

    @Test
    void opensNothingOfAnotherSecretOrPurpose() {
        byte[] closed = seal.close(SECRET, 7);

        assertThatIllegalStateException()
                .isThrownBy(() -> KeyFixtures.keys("two").seal("test").open(closed, 7));
        assertThatIllegalStateException()
                .isThrownBy(() -> KeyFixtures.keys("one").seal("other").open(closed, 7));
    }
}
