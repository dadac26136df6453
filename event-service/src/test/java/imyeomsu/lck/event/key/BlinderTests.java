package imyeomsu.lck.event.key;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.key.Blinder.Blind;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class BlinderTests {

    private final Blinder blinder = new Blinder(key("one"));

    @Test
    void isOpenedByTheNonceAndTheMember() throws Exception {
        Blind blind = blinder.of(42, 7, 1);

        MessageDigest opened = MessageDigest.getInstance("SHA-256");
        opened.update(blind.nonce());
        opened.update(ByteBuffer.allocate(8).putLong(42).array());

        assertThat(opened.digest()).isEqualTo(blind.value());
    }

    @Test
    void isTheSameOnEveryCopy() {
        assertThat(new Blinder(key("one")).of(42, 7, 1).value())
                .isEqualTo(blinder.of(42, 7, 1).value());
    }

    @Test
    void showsNobodyThatTwoAreOfTheSameMember() {
        byte[] one = blinder.of(42, 7, 1).value();

        assertThat(blinder.of(42, 8, 1).value()).isNotEqualTo(one);
        assertThat(blinder.of(42, 7, 2).value()).isNotEqualTo(one);
        assertThat(blinder.of(43, 7, 1).value()).isNotEqualTo(one);
        assertThat(new Blinder(key("two")).of(42, 7, 1).value()).isNotEqualTo(one);
    }

    private static SecretKeySpec key(String text) {
        return new SecretKeySpec(text.getBytes(), "HmacSHA256");
    }
}
