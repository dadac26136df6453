package imyeomsu.lck.event.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BeatTests {

    private final AtomicInteger times = new AtomicInteger();

    @Test
    void goesOnAfterFailuresWhichItSaysOnce(CapturedOutput output) {
        Beat beat = new Beat("counting to ten", Duration.ofMillis(5), () -> {
            if (times.incrementAndGet() < 10) {
                throw new IllegalStateException("not yet");
            }
        });
        beat.start();
        beat.start();
        try {
            await().until(() -> times.get() > 12);
        } finally {
            beat.stop();
        }

        assertThat(output).containsOnlyOnce("Does not go on for the moment: counting to ten");
        assertThat(output).containsOnlyOnce("Goes on again: counting to ten");
    }

    @Test
    void stopsAndStartsAgain() {
        Beat beat = new Beat("counting", Duration.ofMillis(5), times::incrementAndGet);
        beat.start();
        await().until(() -> times.get() > 0);

        beat.stop();
        beat.stop();
        int stopped = times.get();
        assertThat(beat.isRunning()).isFalse();

        beat.start();
        await().until(() -> times.get() > stopped);
        beat.stop();
    }

    @Test
    void noTwoCopiesAreCalledTheSame() {
        assertThat(new CopyName().toString())
                .isNotEqualTo(new CopyName().toString())
                .hasSizeLessThan(80);
    }
}
