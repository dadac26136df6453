package imyeomsu.lck.suite.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    Path directory;

    @Test
    void staysTheSameForOneDataDirectory() {
        Secrets drawn = Secrets.of(directory.resolve("data"));

        assertThat(Secrets.of(directory.resolve("data"))).isEqualTo(drawn);
        assertThat(Secrets.of(directory.resolve("other"))).isNotEqualTo(drawn);
        assertThat(drawn.coupon()).hasSize(64);
        assertThat(drawn.adminPassword()).hasSize(16).isNotEqualTo(drawn.fanPassword());
    }

    @Test
    void keepsWhatAnEarlierReleaseDrew() throws IOException {
        Files.writeString(directory.resolve("secrets.properties"), "coupon=c\nadmin=a\nfan=f\n");

        Secrets secrets = Secrets.of(directory);

        assertThat(secrets.coupon()).isEqualTo("c");
        assertThat(secrets.fanPassword()).isEqualTo("f");
        assertThat(secrets.staffPassword()).hasSize(16);
        assertThat(secrets.auth()).hasSize(64);
        assertThat(Secrets.of(directory)).isEqualTo(secrets);
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        Secrets.of(directory);

        assertThat(Files.getPosixFilePermissions(directory.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
