package imyeomsu.lck.common.testing;

import static imyeomsu.lck.common.testing.StoresFixtures.execute;
import static imyeomsu.lck.common.testing.StoresFixtures.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MySqlServerTests {

    @Test
    void keepsItsDataThroughARestart(@TempDir Path folder) throws Exception {
        try (MySqlServer mysql = MySqlServer.start(folder)) {
            execute(mysql, "CREATE TABLE cheer (words VARCHAR(40))", "INSERT INTO cheer VALUES ('이겨라 T1 🏆')");
        }

        try (MySqlServer mysql = MySqlServer.start(folder)) {
            assertThat(query(mysql, "SELECT words FROM cheer")).isEqualTo("이겨라 T1 🏆");
            assertThat(query(mysql, "SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
            assertThat(query(mysql, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void saysWhyItDoesNotStartOnBrokenData(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.write(folder.resolve("data/ibdata1"), new byte[64 * 1024]);

        assertThatIllegalStateException()
                .isThrownBy(() -> MySqlServer.start(folder))
                .withMessageStartingWith("mysqld did not start in " + folder.toRealPath())
                .withMessageContaining("[ERROR] [MY-");
    }

    @Test
    void knowsTheSqlThatTheServicesUse() throws Exception {
        MySqlServer mysql = Stores.mysql();

        assertThat(Instant.parse(query(mysql, "SELECT DATE_FORMAT(NOW(6), '%Y-%m-%dT%H:%i:%s.%fZ')")))
                .isBetween(
                        Instant.now().minus(Duration.ofMinutes(1)),
                        Instant.now().plus(Duration.ofMinutes(1)));
        assertThat(query(
                        mysql,
                        "SELECT GROUP_CONCAT(id) FROM JSON_TABLE('[3,1,2]', '$[*]' COLUMNS (id INT PATH '$')) ids"))
                .isEqualTo("3,1,2");
        assertThat(query(mysql, "SELECT CHAR_LENGTH('페이커🐐')")).isEqualTo("4");
    }

    @Test
    void runsBesideAnotherOne() throws Exception {
        try (MySqlServer other = MySqlServer.throwaway()) {
            execute(other, "CREATE TABLE only_here (id INT)");

            assertThat(other.port()).isNotEqualTo(Stores.mysql().port());
            assertThat(query(Stores.mysql(), "SHOW TABLES LIKE 'only_here'")).isEmpty();
        }
    }
}
