package imyeomsu.lck.suite.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.ChildRecords;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppsTests {

    private static final JavaRuntime JAVA = JavaRuntime.current();

    @TempDir
    Path root;

    private Apps apps() {
        ChildRecords records = new ChildRecords(root.resolve("run"));
        return new Apps(root, root.resolve("apps"), root, JAVA, command -> Child.start(command, records));
    }

    @Test
    void saysThatAServiceIsNotBuilt() {
        assertThatThrownBy(() -> apps().of("auth-service"))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageStartingWith("auth-service is not built: no jar in ");
    }

    @Test
    void saysWhyAJarCannotBeUnpacked() throws IOException {
        jar("without a main class");

        assertThatThrownBy(() -> apps().of("auth-service"))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("auth-service cannot be unpacked: Error: Invalid or corrupt jarfile ")
                .hasMessageEndingWith("auth-service-unpacking.log");
    }

    @Test
    void saysWhichJarIsNone() throws IOException {
        Files.writeString(jar("content"), "this is no archive");

        assertThatThrownBy(() -> apps().of("auth-service"))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("auth-service-0.1.0-SNAPSHOT.jar");
    }

    @Test
    void tellsJarsApartByTheirContentAlone() throws IOException {
        String fingerprint = new Jar(jar("content")).fingerprint();

        assertThat(new Jar(jar("other")).fingerprint()).isNotEqualTo(fingerprint);
        assertThat(new Jar(jar("content")).fingerprint()).isEqualTo(fingerprint);
    }

    @Test
    void takesWhatWasUnpackedBeforeFromTheSameJar() throws IOException {
        Path jar = jar("content");
        Path home = root.resolve("apps/auth-service").resolve(new Jar(jar).fingerprint());
        Files.createDirectories(home);

        assertThat(apps().of("auth-service").home()).isEqualTo(home);
    }

    @Test
    void startsWithTheClassArchiveOnceThereIsOne() throws IOException {
        App app = new App("auth-service", root, new JavaRuntime(root, 17, "17.0.15"));
        assertThat(app.hasArchive()).isFalse();
        assertThat(app.starting(List.of(), List.of())).noneMatch(word -> word.contains("Archive"));

        Files.createFile(app.archive());

        assertThat(app.starting(List.of("-Xmx1m"), List.of("--a=b")))
                .contains("-XX:SharedArchiveFile=cds-17.0.15", "-Xmx1m", "auth-service.jar")
                .endsWith("--a=b");
        assertThat(app.training(List.of(), List.of())).contains("-XX:ArchiveClassesAtExit=cds-17.0.15.part");
    }

    @Test
    void makesAnAotCacheWhereTheJdkHasOne() {
        App app = new App("auth-service", root, new JavaRuntime(root, 25, "25.0.3"));

        assertThat(app.training(List.of(), List.of())).contains("-XX:AOTCacheOutput=aot-25.0.3.part");
        assertThat(app.starting(List.of(), List.of())).contains("--enable-native-access=ALL-UNNAMED");
    }

    private Path jar(String content) throws IOException {
        Path target = Files.createDirectories(root.resolve("auth-service/target"));
        Path jar = target.resolve("auth-service-0.1.0-SNAPSHOT.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("entry"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
