package imyeomsu.lck.common.testing.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTests {

    private final Judge judge = new Judge(Set.of("KNOWN"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.IllegalStateException",
                "at imyeomsu.lck.event.Thing(Thing.java:7)",
                "Duplicate entry: SELECT id FROM member",
                "SQLSTATE 42000",
                "/home/app/config.yml",
                "HikariPool-1 is empty",
            })
    void knowsWhatComesFromInside(String told) {
        assertThat(judge.finding(problem(400, "KNOWN", told))).isPresent();
    }

    @Test
    void passesARefusalOfOurs() {
        assertThat(judge.finding(problem(404, "KNOWN", "찾을 수 없습니다."))).isEmpty();
        assertThat(judge.finding(problem(503, "KNOWN", "Away"))).isEmpty();
        assertThat(judge.finding(new Answer(200, Optional.empty(), ""))).isEmpty();
    }

    @Test
    void refusesWhatIsNone() {
        assertThat(judge.finding(problem(500, "KNOWN", ""))).isPresent();
        assertThat(judge.finding(problem(400, "OTHER", ""))).isPresent();
        assertThat(judge.finding(new Answer(404, Optional.of("text/html"), "<h1>404</h1>")))
                .isPresent();
    }

    private static Answer problem(int status, String code, String detail) {
        return new Answer(
                status,
                Optional.of("application/problem+json"),
                "{\"code\":\"" + code + "\",\"detail\":\"" + detail + "\"}");
    }
}
