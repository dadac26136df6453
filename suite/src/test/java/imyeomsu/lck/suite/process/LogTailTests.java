package imyeomsu.lck.suite.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTests {

    @TempDir
    Path directory;

    @Test
    void findsTheDescriptionOfAFailedStart() throws IOException {
        assertThat(
                        tailOf(
                                """
                {"log":{"level":"INFO"},"message":"Starting"}
                {"log":{"level":"ERROR"},"message":"\\n***\\nAPPLICATION FAILED TO START\\n***\\n\\nDescription:\\n\\nPort 9 was taken.\\n\\n  Reason: so\\n\\nAction:\\n\\nFree it"}
                {"log":{"level":"INFO"},"message":"Goodbye"}
                """))
                .hasValue("Port 9 was taken. Reason: so");
    }

    @Test
    void findsTheCauseBelowAllOthers() throws IOException {
        assertThat(
                        tailOf(
                                """
                {"log":{"level":"ERROR"},"message":"failed","error":{"stack_trace":"a.B: outer\\n\\tat x\\nCaused by: c.D: middle\\n\\tat y\\nCaused by: e.F: the root\\n\\tat z"}}
                """))
                .hasValue("e.F: the root");
    }

    @Test
    void takesTheLastLineThatIsNoStackFrameWhereNoErrorIsMarked() throws IOException {
        assertThat(tailOf("Error: Unable to access jarfile x.jar\n\tat y\n\n"))
                .hasValue("Error: Unable to access jarfile x.jar");
        assertThat(tailOf("{\"message\":\"only this\"}\n")).hasValue("only this");
        assertThat(tailOf("{broken\n")).hasValue("{broken");
    }

    @Test
    void keepsALongLineShort() throws IOException {
        assertThat(tailOf("x".repeat(1000)).orElseThrow()).hasSize(301);
    }

    @Test
    void hasNothingToSayWithoutALog() {
        assertThat(LogTail.of(directory.resolve("none"))).isEmpty();
    }

    private Optional<String> tailOf(String text) throws IOException {
        return LogTail.of(Files.writeString(directory.resolve("log"), text));
    }
}
