package imyeomsu.lck.common.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreProcessTests {

    @TempDir
    Path folder;

    @Test
    void triesAnotherPortWhereAFreeOneIsTakenMeanwhile() {
        StoreProgram unlucky = script("mkdir tried 2>/dev/null && { echo Address already in use; exit 1; };"
                + " echo at your service; exec sleep 60");

        try (StoreProcess process = StoreProcess.start(DataFolder.persistent(folder), 0, () -> unlucky)) {
            assertThat(process.port()).isPositive();
            assertThat(folder.resolve("tried")).isDirectory();
        }
    }

    @Test
    void givesUpWhereNoPortWorks() {
        StoreProgram hopeless = script("echo x >> tries; echo Address already in use; exit 1");

        assertThatIllegalStateException()
                .isThrownBy(() -> StoreProcess.start(DataFolder.persistent(folder), 0, () -> hopeless))
                .withMessageContaining("script did not start in");
        assertThat(folder.resolve("tries")).content().hasLineCount(5);
    }

    @Test
    void letsGoOfTheFolderWhereItCannotBePrepared() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> StoreProcess.start(DataFolder.persistent(folder), 0, () -> {
                    throw new IOException("disk full");
                }))
                .withMessageContaining(folder.toString());

        assertThatNoException().isThrownBy(() -> DataFolder.persistent(folder).close());
    }

    @Test
    void endsInOrderWhereTheDataAreKept() throws Exception {
        StoreProgram tidy =
                script("trap 'echo bye > farewell; exit' TERM; echo at your service; while :; do sleep 0.1; done");

        StoreProcess.start(DataFolder.persistent(folder), 0, () -> tidy).close();

        assertThat(Files.readString(folder.resolve("farewell"))).isEqualTo("bye\n");
    }

    @Test
    void saysWhereItRunsWithoutDocker() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StoreProcess.requireLinux("Mac OS X", "aarch64"))
                .withMessageContaining("not on Mac OS X on aarch64");
        assertThatIllegalStateException()
                .isThrownBy(() -> StoreProcess.requireLinux("Linux", "aarch64"))
                .withMessageContaining("not on Linux on aarch64");
    }

    private StoreProgram script(String script) {
        return new StoreProgram(
                "script", "at your service", port -> List.of("sh", "-c", "cd '" + folder + "'; " + script));
    }
}
