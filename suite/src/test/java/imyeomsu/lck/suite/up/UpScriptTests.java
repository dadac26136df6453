package imyeomsu.lck.suite.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in a project of empty modules, with a Maven and a Java that only say how they were called. */
class UpScriptTests {

    private static final Instant BUILT = Instant.parse("2026-01-02T00:00:00Z");
    private static final List<String> MODULES = List.of(
            "common-utils",
            "common-utils/testing",
            "gateway",
            "auth-service",
            "match-service",
            "event-service",
            "suite");

    @TempDir
    Path root;

    @BeforeEach
    void aBuiltProject() throws IOException {
        Files.copy(Path.of("..", "up"), root.resolve("up"));
        for (String module : MODULES) {
            write(module + "/src/main/A.java", "");
            write(module + "/pom.xml", "");
            write(module + "/target/" + module.replace('/', '-') + "-0.1.0-SNAPSHOT.jar", "");
        }
        write("pom.xml", "");
        write("suite/target/class-path", root.resolve("pom.xml").toString());
        program("mvnw", "echo \"[ERROR] no luck\"; echo \"$@\" >> mvnw.calls; test ! -e broken");
        program("jdk/bin/javac", "");
        program(
                "jdk/bin/java",
                "case \"$*\" in *UpOptions.java*bogus*) exit 2;; *UpOptions.java*) exit 0;; esac; echo \"java $@\"");
        write("jdk/release", "JAVA_VERSION=\"21.0.1\"\n");
        touch(BUILT.minusSeconds(60), "");
        for (String module : MODULES) {
            touch(BUILT, module + "/target");
        }
    }

    @Test
    void buildsNothingWhereAllIsFresh() throws Exception {
        Answer answer = up("--port", "9000");

        assertThat(answer.code()).isZero();
        assertThat(answer.text()).contains("imyeomsu.lck.suite.up.Up --port 9000");
        assertThat(root.resolve("mvnw.calls")).doesNotExist();
    }

    @Test
    void buildsTheModuleThatChanged() throws Exception {
        write("event-service/src/main/B.java", "new");

        up();

        assertThat(builtModules()).isEqualTo("event-service");
    }

    @Test
    void buildsAllWhenTheSharedPartChanged() throws Exception {
        write("common-utils/src/main/A.java", "changed");

        up();

        assertThat(builtModules()).isEqualTo("gateway,auth-service,match-service,event-service,suite");
    }

    @Test
    void buildsTheLauncherWhenOneOfItsLibrariesIsGone() throws Exception {
        write("suite/target/class-path", root.resolve("pom.xml") + ":" + root.resolve("gone.jar"));

        up();

        assertThat(builtModules()).isEqualTo("suite");
    }

    @Test
    void buildsOnceForOneChange() throws Exception {
        write("gateway/src/main/A.java", "changed");

        up();
        up();

        assertThat(Files.readAllLines(root.resolve("mvnw.calls"))).hasSize(1);
    }

    @Test
    void saysWhyABuildFailed() throws Exception {
        write("gateway/src/main/A.java", "changed");
        write("broken", "");

        Answer answer = up();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text())
                .contains("up: The build failed: no luck; log: ")
                .doesNotContain("suite.up.Up");
    }

    @Test
    void refusesAWrongOptionBeforeItBuilds() throws Exception {
        write("gateway/src/main/A.java", "changed");

        assertThat(up("--bogus").code()).isEqualTo(2);

        assertThat(root.resolve("mvnw.calls")).doesNotExist();
    }

    @Test
    void refusesASecondRunBeforeItBuilds() throws Exception {
        Process other = new ProcessBuilder("/bin/sh", "-c", "read up").start();
        write(".lck/pid", Long.toString(other.pid()));
        write("gateway/src/main/A.java", "changed");

        Answer answer = up();
        other.destroy();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("up: Already running on ");
        assertThat(root.resolve("mvnw.calls")).doesNotExist();
    }

    private String builtModules() throws IOException {
        return Files.readString(root.resolve("mvnw.calls")).replaceFirst("(?s).*-pl (\\S+) .*", "$1");
    }

    private Answer up(String... options) throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of("/bin/sh", root.resolve("up").toString()));
        words.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        builder.environment().remove("LCK_STATE");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private void program(String file, String script) throws IOException {
        write(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(root.resolve(file), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void touch(Instant time, String below) throws IOException {
        try (var paths = Files.walk(root.resolve(below))) {
            for (Path path : paths.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(time));
            }
        }
    }

    private record Answer(int code, String text) {}
}
