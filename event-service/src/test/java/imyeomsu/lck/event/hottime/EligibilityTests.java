package imyeomsu.lck.event.hottime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class EligibilityTests {

    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final CurrentMember FROM_AN_OLD_SESSION = new CurrentMember(7, "fan", List.of("FAN"));

    @Test
    void isForEverybodyWhereItAsksForNothing() {
        Eligibility.EVERYBODY.require(FROM_AN_OLD_SESSION);
    }

    @Test
    void takesWhoMeetsAllThatItAsksFor() {
        new Eligibility("FAN", "T1", THEN).require(fanOf("T1", THEN.minusMillis(1)));
    }

    @Test
    void refusesWhoMissesOne() {
        assertThat(refused(new Eligibility("STAFF", null, null), fanOf("T1", THEN)))
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(refused(new Eligibility(null, "T1", null), fanOf("GEN", THEN)))
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(refused(new Eligibility(null, "T1", null), fanOf(null, THEN)))
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(refused(new Eligibility(null, null, THEN), fanOf("T1", THEN)))
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(refused(new Eligibility(null, "T1", THEN), FROM_AN_OLD_SESSION))
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    private static HttpStatus refused(Eligibility rule, CurrentMember member) {
        Problem problem = catchThrowableOfType(Problem.class, () -> rule.require(member));
        assertThat(problem.code()).isEqualTo("NOT_ELIGIBLE");
        return problem.status();
    }

    private static CurrentMember fanOf(@Nullable String team, Instant joinedAt) {
        return new CurrentMember(7, "fan", List.of("FAN"), team, joinedAt);
    }
}
