package imyeomsu.lck.suite.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpOptionsTests {

    @Test
    void needsNoOptions() {
        UpOptions options = parse("");

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.replicas()).isEmpty();
        assertThat(options.fresh()).isFalse();
        assertThat(options.help()).isFalse();
        assertThat(options.mysql()).isEmpty();
        assertThat(options.redis()).isEmpty();
    }

    @Test
    void takesValuesAfterASpaceOrAnEqualsSign() {
        UpOptions options =
                parse("--port 9000 --replicas event-service=2 --replicas=gateway=3 --redis=redis:6379 --fresh");

        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.replicas()).isEqualTo(Map.of("event-service", 2, "gateway", 3));
        assertThat(options.redis()).hasValue("redis:6379");
        assertThat(options.fresh()).isTrue();
    }

    @Test
    void takesAnotherMySql() {
        UpOptions options = parse("--mysql jdbc:mysql://db:3307/ --mysql-user lck");

        assertThat(options.mysql()).hasValue("jdbc:mysql://db:3307");
        assertThat(options.mysqlUser()).isEqualTo("lck");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--bogus",
                "extra",
                "--port",
                "--port x",
                "--port 0",
                "--port 65536",
                "--port 99999999999",
                "--port --fresh",
                "--fresh=yes",
                "--replicas event-service",
                "--replicas event-service=0",
                "--replicas event-service=x",
                "--replicas no-service=2",
                "--port 65535 --replicas gateway=2",
                "--redis here",
                "--redis :6379",
                "--redis here:x",
                "--mysql db:3306",
                "--mysql jdbc:mysql://db:3306/lck",
                "--mysql-user lck",
                "--fresh --mysql jdbc:mysql://db:3306"
            })
    void refusesWhatItDoesNotUnderstandInOneLine(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(line))
                .withMessageEndingWith("; ./up --help lists the options")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void explainsEveryOptionItTakes() {
        assertThat(parse("--help").help()).isTrue();
        assertThat(UpOptions.USAGE)
                .contains("--port", "--replicas", "--fresh", "--mysql ", "--mysql-user", "--redis", "--help");
    }

    private static UpOptions parse(String line) {
        return UpOptions.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")));
    }
}
