package imyeomsu.lck.match.standings;

import static imyeomsu.lck.match.standings.Fixtures.open;
import static imyeomsu.lck.match.standings.Fixtures.played;
import static imyeomsu.lck.match.standings.Fixtures.tiebreak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.common.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTests {

    private static final StageMatches STAGE =
            Splits.stage(List.of(played("A", "B", 2, 0), open("A", "C"), open("B", "C"), tiebreak("A", "B")));

    @Test
    void supposedResultsCountAsIfTheyHadBeenPlayed() {
        StageMatches supposed = WhatIf.parse("AC:1-2,BC:0-2").applyTo(STAGE);

        assertThat(Splits.summary(Splits.table(supposed))).containsExactly("C 2-0 +3", "A 1-1 +1", "B 0-2 -4");
        assertThat(supposed.open()).extracting(Fixture::id).containsExactly("extra");
    }

    @Test
    void nothingSupposedChangesNothing() {
        assertThat(WhatIf.parse(null).applyTo(STAGE)).isEqualTo(STAGE);
        assertThat(WhatIf.parse("")).isEqualTo(WhatIf.NOTHING);
    }

    @Test
    void aTieBreakMatchCanBeSupposedToo() {
        assertThat(WhatIf.parse("extra:2-1").applyTo(STAGE).open()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AC",
                "AC:",
                "AC:2",
                "AC:2-",
                "AC:-1-2",
                "AC:2:0",
                "AC:2-0,",
                ",AC:2-0",
                "AC:10-2",
                "AC:2-0;BC:2-0",
                ":2-0",
                "AC:2-0, BC:2-0",
                "AC:２-0"
            })
    void whatCannotBeReadIsNamed(String text) {
        assertThatThrownBy(() -> WhatIf.parse(text)).isInstanceOf(Problem.class).hasMessage("INVALID_PARAMETER");
    }

    @Test
    void moreThanASeasonIsNotRead() {
        assertThatThrownBy(() -> WhatIf.parse("AC:2-0,".repeat(1000))).hasMessage("INVALID_PARAMETER");
    }

    @ParameterizedTest
    @CsvSource({
        "'XY:2-0', WHAT_IF_UNKNOWN_MATCH",
        "'AB:2-0', WHAT_IF_FINISHED_MATCH",
        "'AC:2-2', WHAT_IF_IMPOSSIBLE_SCORE",
        "'AC:1-1', WHAT_IF_IMPOSSIBLE_SCORE",
        "'AC:3-0', WHAT_IF_IMPOSSIBLE_SCORE",
        "'AC:0-0', WHAT_IF_IMPOSSIBLE_SCORE",
        "'AC:2-0,AC:2-0', WHAT_IF_TWICE",
        "'AC:2-0,XY:2-0', WHAT_IF_UNKNOWN_MATCH"
    })
    void whatCannotBeIsRefusedWithItsOwnCode(String text, String code) {
        assertThatThrownBy(() -> WhatIf.parse(text).applyTo(STAGE))
                .isInstanceOf(Problem.class)
                .hasMessage(code);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, true", "1, 0, 1, true", "1, 1, 1, false", "1, 2, 0, false", "3, 2, 1, true", "3, 0, 2, true",
        "3, 1, 0, false", "5, 3, 2, true", "5, 3, 0, true", "5, 2, 0, false", "5, 4, 1, false", "2, 1, 1, true",
        "2, 2, 0, true", "2, 1, 0, false", "2, 2, 1, false"
    })
    void aMatchEndsWhenSomebodyHasMoreThanHalf(int bestOf, int score1, int score2, boolean possible) {
        Fixture match = new Fixture("m", LocalDate.of(2024, 1, 17), true, "A", "B", bestOf, false, null);

        assertThat(match.canEnd(score1, score2)).isEqualTo(possible);
    }
}
