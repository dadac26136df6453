package imyeomsu.lck.suite.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TerminalTests {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void writesPlainLinesWhereNobodyWatches() {
        Terminal terminal = new Terminal(out, Instant.now().minusSeconds(12), false);

        terminal.began("gateway");
        terminal.done("gateway", "ready", Duration.ofMillis(3456));

        assertThat(text()).isEqualTo("[  12 s] gateway ready (3.5 s)\n");
    }

    @Test
    void showsWhatIsWaitedForAtATerminal() {
        Terminal terminal = new Terminal(out, Instant.now(), true);

        terminal.began("gateway");
        terminal.began("MySQL");

        await().until(() -> text().contains("waiting for gateway, MySQL"));
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
