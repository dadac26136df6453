package imyeomsu.lck.common.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import imyeomsu.lck.common.qr.QrSvg;
import org.junit.jupiter.api.Test;

class QrReaderTests {

    @Test
    void readsWhatWasDrawn() throws Exception {
        assertThat(QrReader.read(QrSvg.of("T1-FAKER"))).isEqualTo("T1-FAKER");
    }

    @Test
    void refusesWhatIsNoSquare() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> QrReader.side("<svg viewBox=\"0 0 8 9\"/>"));
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> QrReader.side("no picture"));
    }
}
