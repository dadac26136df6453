package imyeomsu.lck.match.standings;

import static imyeomsu.lck.match.standings.Fixtures.DAY;
import static imyeomsu.lck.match.standings.Fixtures.open;
import static imyeomsu.lck.match.standings.Fixtures.playedOn;
import static imyeomsu.lck.match.standings.Fixtures.tiebreak;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import imyeomsu.lck.match.standings.ProgressView.TeamLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTests {

    @Test
    void ranksAndRecordsAreToldForEachDayThatDecidedSomething() {
        Progress progress = progress(
                playedOn(DAY, "A", "B", 2, 0),
                playedOn(DAY.plusDays(1), "B", "C", 2, 0),
                playedOn(DAY.plusDays(1), "C", "A", 2, 0),
                playedOn(DAY.plusDays(4), "B", "A", 2, 1),
                open("A", "C"));

        assertThat(progress.days()).containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(4));
        assertThat(progress.lines(ProgressTests::named))
                .containsExactly(
                        new TeamLine(named("B"), List.of(3, 1, 1), List.of(0, 1, 2), List.of(1, 1, 1)),
                        new TeamLine(named("C"), List.of(2, 1, 2), List.of(0, 1, 1), List.of(0, 1, 1)),
                        new TeamLine(named("A"), List.of(1, 1, 3), List.of(1, 1, 1), List.of(0, 1, 2)));
    }

    @Test
    void theDayOfATieBreakMatchMovesRanksAlone() {
        Progress progress = progress(
                playedOn(DAY, "A", "C", 2, 0),
                playedOn(DAY, "B", "D", 2, 0),
                tiebreak("A", "B").ended(1, 2));

        assertThat(progress.lines(ProgressTests::named).get(0))
                .isEqualTo(new TeamLine(named("B"), List.of(1, 1), List.of(1, 1), List.of(0, 0)));
        assertThat(progress.lines(ProgressTests::named).get(1).ranks()).containsExactly(1, 2);
    }

    @Test
    void nothingIsDrawnBeforeTheFirstMatchIsOver() {
        assertThat(progress(open("A", "B")).lines(ProgressTests::named)).isEmpty();
    }

    private static Progress progress(Fixture... fixtures) {
        return new Progress(Splits.stage(List.of(fixtures)), Splits.LCK);
    }

    private static TeamName named(String code) {
        return new TeamName(code, code, new Localized(code, code));
    }
}
