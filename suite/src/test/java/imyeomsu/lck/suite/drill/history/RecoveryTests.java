package imyeomsu.lck.suite.drill.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryTests {

    private static final long ENDED = 1_000;
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final List<Asked> asked =
            List.of(answer("a", 900, 201), answer("a", 1_100, 503), answer("a", 1_200, 200), answer("b", 1_500, 409));

    @Test
    void waitsForTheFirstCorrectAnswerAfterTheFault() {
        assertThat(recovery("a").micros()).isEqualTo(200);
        assertThat(recovery("a").finding(LONGEST)).isEmpty();
    }

    @Test
    void waitsForAllThatWereHit() {
        assertThat(recovery("a", "b").micros()).isEqualTo(500);
    }

    @Test
    void isMissedWhereACopyNeverAnswersAgain() {
        assertThat(recovery("a", "c").finding(LONGEST)).map(Finding::rule).contains(Rule.SLOW_RECOVERY);
    }

    @Test
    void isMissedWhereItTakesTooLong() {
        List<Asked> late = List.of(answer("a", ENDED + LONGEST.toMillis() * 1000 + 1, 201));

        assertThat(Recovery.of("fault", ENDED, List.of("a"), late).finding(LONGEST))
                .isPresent();
    }

    private Recovery recovery(String... hit) {
        return Recovery.of("fault", ENDED, List.of(hit), asked);
    }

    private static Asked answer(String copy, long answered, int status) {
        return new Asked(1, copy, 0, answered, status, status == 409 ? "SOLD_OUT" : "", 1);
    }
}
