package imyeomsu.lck.common.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RequestLinesTests {

    @Test
    void namesNoMemberWithoutAKey(CapturedOutput log) {
        new RequestLines(new LoggingProperties("")).write("GET", "/open", 200, 1, 7L);

        assertThat(log).contains("GET /open 200").doesNotContain("user.hash");
    }

    @Test
    void keepsItsKeyToItself() {
        assertThat(new LoggingProperties("the key").toString()).doesNotContain("the key");
    }
}
