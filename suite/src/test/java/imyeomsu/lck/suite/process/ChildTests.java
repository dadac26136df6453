package imyeomsu.lck.suite.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTests {

    @TempDir
    Path directory;

    private @Nullable Child child;

    @AfterEach
    void leaveNothingRunning() {
        if (child != null) {
            child.kill();
        }
    }

    @Test
    void stopsAProcessThatListens() {
        Child started = started("waits");

        started.stop(Duration.ofSeconds(50));

        assertThat(started.alive()).isFalse();
        assertThat(started.ended().join()).isEqualTo(143);
        assertThat(recorded()).isEmpty();
    }

    @Test
    void insistsOnTheEndOfOneThatDoesNot() {
        Child started = started("stubborn");

        started.stop(Duration.ofMillis(500));

        assertThat(started.ended().join()).isEqualTo(137);
    }

    @Test
    void outlivesCtrlCAtTheTerminal() throws Exception {
        Child started = started("waits");

        new ProcessBuilder("/bin/sh", "-c", "kill -INT " + started.pid() + "; kill -HUP " + started.pid())
                .start()
                .waitFor();

        started.pause();
        await().until(() -> state(started).equals("T"));
        started.resume();
        await().until(() -> state(started).equals("S"));
        assertThat(started.alive()).isTrue();
        assertThat(started.asked()).isFalse();
    }

    @Test
    void tellsWhyAProcessDied() {
        Child started = start("dies");

        assertThat(started.ended().join()).isEqualTo(3);

        assertThat(started.asked()).isFalse();
        assertThat(started.obituary())
                .startsWith("dies died (exit code 3): 2026-11-23 ERROR cannot go on: the stars are wrong; log: ");
    }

    @Test
    void waitsForOneThatEndsByItself() {
        assertThat(start("ends").succeedsWithin(Duration.ofSeconds(50))).isTrue();
        assertThat(start("dies").succeedsWithin(Duration.ofSeconds(50))).isFalse();
        assertThat(start("waits").succeedsWithin(Duration.ofMillis(200))).isFalse();
        assertThat(recorded()).isEmpty();
    }

    @Test
    void startsNoneOnceTheSuiteStops() {
        Children children = new Children(new ChildRecords(directory.resolve("run")));

        children.startNoMore();

        assertThatThrownBy(() -> children.start(Sleeper.command("late", directory.resolve("late"), "waits")))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void handsVariablesOnAndTakesEmptyOnesAway() throws IOException {
        Path log = directory.resolve("env.log");
        Command command = new Command(
                "env",
                directory,
                List.of("/bin/sh", "-c", "echo \"${LCK_TEST-none} ${HOME-none}\""),
                Map.of("LCK_TEST", "given", "HOME", ""),
                log);

        child = Child.start(command.inTheBackground(), new ChildRecords(directory.resolve("run")));
        child.ended().join();

        assertThat(Files.readString(log)).isEqualTo("given none\n");
    }

    private Child started(String mode) {
        Child started = start(mode);
        await().atMost(Duration.ofSeconds(50)).until(() -> Files.exists(directory.resolve("ready")));
        return started;
    }

    private Child start(String mode) {
        child = Child.start(
                Sleeper.command(mode, directory.resolve("ready"), mode), new ChildRecords(directory.resolve("run")));
        return child;
    }

    private String[] recorded() {
        String[] names = directory.resolve("run").toFile().list();
        return names == null ? new String[0] : names;
    }

    private static String state(Child child) throws IOException {
        return Files.readString(Path.of("/proc/" + child.pid() + "/stat")).replaceFirst(".*\\) (.).*\n", "$1");
    }
}
