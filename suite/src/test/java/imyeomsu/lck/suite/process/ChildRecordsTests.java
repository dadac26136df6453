package imyeomsu.lck.suite.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildRecordsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(50);

    @TempDir
    Path directory;

    @Test
    void childrenEndWithALauncherThatWasKilled() throws IOException {
        Child launcher = launcherOf("waits");
        ProcessHandle orphan = killed(launcher);

        await().atMost(PATIENCE).until(() -> !orphan.isAlive());

        assertThat(new ChildRecords(run()).stopLeftOvers(PATIENCE)).isEmpty();
    }

    @Test
    void theNextRunEndsThoseThatDidNotListen() throws IOException {
        Child launcher = launcherOf("stubborn");
        ProcessHandle orphan = killed(launcher);
        assertThat(orphan.isAlive()).isTrue();

        assertThat(new ChildRecords(run()).stopLeftOvers(Duration.ofMillis(200)))
                .containsExactly("grandchild");

        await().until(() -> !orphan.isAlive());
        assertThat(new ChildRecords(run()).stopLeftOvers(PATIENCE)).isEmpty();
    }

    @Test
    void leavesAStrangerAloneThatGotTheNumberOfAnOldChild() throws IOException {
        Child stranger = Child.start(
                Sleeper.command("stranger", directory.resolve("ready"), "waits"),
                new ChildRecords(directory.resolve("elsewhere")));
        Path run = Files.createDirectory(directory.resolve("run"));
        Files.writeString(run.resolve(Long.toString(stranger.pid())), "1000000000000 event-service");

        assertThat(new ChildRecords(run).stopLeftOvers(PATIENCE)).isEmpty();

        assertThat(stranger.alive()).isTrue();
        assertThat(run).isEmptyDirectory();
        stranger.kill();
    }

    @Test
    void saysWhichRecordItCannotRead() throws IOException {
        Files.writeString(directory.resolve("123"), "nonsense");

        assertThatThrownBy(() -> new ChildRecords(directory).stopLeftOvers(PATIENCE))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining(directory.resolve("123").toString());
    }

    private Child launcherOf(String child) {
        Child launcher = Child.start(
                Sleeper.command("launcher", directory.resolve("ready"), "parent", run().toString(), child),
                new ChildRecords(directory.resolve("elsewhere")));
        await().atMost(Duration.ofSeconds(50)).until(() -> Files.exists(directory.resolve("grandchild")));
        return launcher;
    }

    /** Ends the launcher as a crash would, and returns the child that it had. */
    private static ProcessHandle killed(Child launcher) throws IOException {
        ProcessHandle orphan = ProcessHandle.of(launcher.pid()).stream()
                .flatMap(ProcessHandle::children)
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
        new ProcessBuilder("/bin/sh", "-c", "kill -9 " + launcher.pid()).start();
        launcher.ended().join();
        return orphan;
    }

    private Path run() {
        return directory.resolve("run");
    }
}
