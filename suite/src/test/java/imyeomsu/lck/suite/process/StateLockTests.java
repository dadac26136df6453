package imyeomsu.lck.suite.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateLockTests {

    @TempDir
    Path state;

    @Test
    void letsOneRunUseADirectoryAtATime() {
        StateLock first = StateLock.take(state);

        assertThatThrownBy(() -> StateLock.take(state))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageStartingWith("Already running on " + state);

        first.close();
        assertThatCode(() -> StateLock.take(state).close()).doesNotThrowAnyException();
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path file = Files.createFile(state.resolve("file"));

        assertThatThrownBy(() -> StateLock.take(file.resolve("below")))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining(file.toString());
    }
}
