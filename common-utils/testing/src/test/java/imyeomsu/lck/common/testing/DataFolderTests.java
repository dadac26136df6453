package imyeomsu.lck.common.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path root;

    @Test
    void endsTheStoreThatAKilledJvmLeftThere() throws Exception {
        Process leftOver = sleeping(root.toRealPath().resolve("data"));

        DataFolder.persistent(root).close();

        assertThat(leftOver.isAlive()).isFalse();
    }

    @Test
    void sparesAnotherProgramThatHasGotTheNumber() throws Exception {
        Process stranger = sleeping(Path.of("/elsewhere"));

        DataFolder.persistent(root).close();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    void passesOverANoteThatWasCutShort() throws Exception {
        Files.createFile(root.resolve("pid"));

        DataFolder.persistent(root).close();

        assertThat(root).exists();
    }

    @Test
    void goesWithItsStoreWhenItIsThrownAway() throws Exception {
        DataFolder folder = DataFolder.throwaway(new Cache(root));
        Files.writeString(folder.log(), "words");

        folder.close();
        folder.close();

        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void clearsWhatKilledMachinesLeftBehindAndNothingElse() throws Exception {
        Path leftBehind = Files.createDirectories(root.resolve("runs/1/data"));
        DataFolder inUse = DataFolder.throwaway(new Cache(root));

        try (DataFolder next = DataFolder.throwaway(new Cache(root))) {
            assertThat(leftBehind).doesNotExist();
            assertThat(inUse.path()).exists().isNotEqualTo(next.path());
        }
        inUse.close();
    }

    @Test
    void saysWhichFolderCannotBeUsed() throws Exception {
        Path file = Files.createFile(root.resolve("file"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> DataFolder.persistent(file))
                .withMessage("Cannot use " + file);
    }

    /** Names the data in its arguments, as a store does. */
    private Process sleeping(Path data) throws IOException {
        Process process = new ProcessBuilder("sh", "-c", "sleep 60; :", "--datadir=" + data).start();
        Files.writeString(root.resolve("pid"), Long.toString(process.pid()));
        return process;
    }
}
