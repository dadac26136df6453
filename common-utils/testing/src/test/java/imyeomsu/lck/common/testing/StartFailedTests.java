package imyeomsu.lck.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StartFailedTests {

    private static final Path FOLDER = Path.of("/data");

    @Test
    void namesTheMissingLibraryInOneLine() {
        String log =
                "/x/bin/mysqld: error while loading shared libraries: libnuma.so.1: cannot open shared object file";

        assertThat(StartFailed.of("mysqld", FOLDER, log))
                .hasMessage(
                        "mysqld needs libnuma.so.1, which this machine lacks (Debian, Ubuntu: apt install libnuma1)");
        assertThat(StartFailed.of("mysqld", FOLDER, log.replace("numa", "gcc_s")))
                .hasMessage("mysqld needs libgcc_s.so.1, which this machine lacks");
    }

    @Test
    void repeatsTheLastLinesOfTheLog() {
        String log =
                IntStream.rangeClosed(1, 30).mapToObj(line -> "line " + line).collect(Collectors.joining("\n"));

        assertThat(StartFailed.of("mysqld", FOLDER, log))
                .hasMessageStartingWith("mysqld did not start in /data:\nline 11\n")
                .hasMessageEndingWith("line 30");
    }
}
