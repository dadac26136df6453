package imyeomsu.lck.common.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTests {

    @Test
    void isCutWhereSomebodySendsTooMuch() {
        Device device = new Device("a".repeat(1000), "1".repeat(1000));

        assertThat(device.agent()).hasSize(200);
        assertThat(device.address()).hasSize(64);
        assertThat(new Device("a".repeat(199) + "\uD83D\uDE00", null).agent()).isEqualTo("a".repeat(199));
        assertThat(new Device("a".repeat(198) + "\uD83D\uDE00b", null).agent())
                .isEqualTo("a".repeat(198) + "\uD83D\uDE00");
    }

    @Test
    void isKeptAsJsonWhateverItSays() {
        Device odd = new Device("\"}{\\\u0000\n한글", null);

        String written = SessionJson.write(odd);

        assertThat(SessionJson.read(SessionJson.parse(written), Device.class)).isEqualTo(odd);
        assertThat(SessionJson.write(new Device(null, null))).isEqualTo("{}");
    }
}
