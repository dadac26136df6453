package imyeomsu.lck.match.standings;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.season.RankingRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingTests {

    @Test
    void allShareTheFirstRankBeforeTheFirstMatch() {
        List<Row> table = Ranking.of(Set.of("KT", "DK", "T1"), Splits.LCK, List.of());

        assertThat(table).extracting(Row::team).containsExactly("DK", "KT", "T1");
        assertThat(table).allMatch(row -> row.rank() == 1 && row.shared() && row.decidedBy() == null);
        assertThat(table.get(0).decidedAgainst()).containsExactly("KT", "T1");
    }

    @Test
    void aSharedRankLeavesTheNextOneEmpty() {
        List<Row> table = Splits.table(List.of(sweep("A", "C"), sweep("B", "C")));

        assertThat(table).extracting(Row::rank).containsExactly(1, 1, 3);
        assertThat(table).extracting(Row::shared).containsExactly(true, true, false);
    }

    @Test
    void ofTwoWithAsManyWinsTheOneThatLostFewerLeads() {
        List<Row> table = Splits.table(List.of(close("A", "C"), sweep("B", "C"), close("C", "B")));

        assertThat(table).extracting(Row::team).containsExactly("A", "B", "C");
        assertThat(table.get(0).decidedBy()).isNull();
    }

    @Test
    void headToHeadPartsTwoWithTheSameGameDifference() {
        List<Row> table = Splits.table(List.of(close("A", "B"), close("X", "A"), close("B", "Y")));

        Row a = row(table, "A");
        assertThat(a.rank()).isEqualTo(2);
        assertThat(a.decidedBy()).isEqualTo(RankingRule.HEAD_TO_HEAD);
        assertThat(a.decidedAgainst()).containsExactly("B");
        assertThat(row(table, "B").rank()).isEqualTo(3);
    }

    @Test
    void headToHeadLooksAtMatchesNotAtGames() {
        List<Row> table = Splits.table(List.of(
                sweep("A", "B"), close("B", "A"), sweep("X", "A"), close("A", "Y"), sweep("B", "W"), close("Z", "B")));

        assertThat(row(table, "A").tally().gameDiff())
                .isEqualTo(row(table, "B").tally().gameDiff());
        assertThat(row(table, "A").shared()).isTrue();
        assertThat(row(table, "A").rank()).isEqualTo(row(table, "B").rank());
    }

    @Test
    void theMatchesAmongThreePartAThreeWayTie() {
        List<Row> table = Splits.table(List.of(
                close("A", "B"),
                close("A", "C"),
                close("B", "C"),
                close("X", "A"),
                close("X", "A"),
                close("X", "B"),
                close("B", "Y"),
                close("C", "Y"),
                close("C", "Y")));

        assertThat(table).extracting(Row::team).containsExactly("X", "A", "B", "C", "Y");
        assertThat(table.subList(1, 4)).extracting(Row::decidedBy).containsOnly(RankingRule.HEAD_TO_HEAD);
        assertThat(row(table, "A").decidedAgainst()).containsExactly("B", "C");
    }

    @Test
    void whoIsStillLevelInTheMiniTableIsComparedAnew() {
        List<Row> table = Splits.table(List.of(
                close("A", "B"),
                close("B", "C"),
                close("C", "D"),
                close("A", "D"),
                close("X", "A"),
                close("X", "A"),
                close("X", "B"),
                close("X", "C"),
                close("B", "Y"),
                close("C", "Y"),
                close("D", "Y"),
                close("D", "Y")));

        assertThat(table).extracting(Row::team).containsExactly("X", "A", "B", "C", "D", "Y");
        assertThat(row(table, "B").decidedAgainst()).containsExactly("C");
        assertThat(row(table, "D").decidedAgainst()).containsExactly("A", "B", "C");
    }

    @Test
    void aCircleOfThreeSharesTheRank() {
        List<Row> table = Splits.table(List.of(close("A", "B"), close("B", "C"), close("C", "A")));

        assertThat(table).extracting(Row::rank).containsOnly(1);
        assertThat(row(table, "B").decidedAgainst()).containsExactly("A", "C");
    }

    @Test
    void aTieBreakMatchRanksButCountsInNoColumn() {
        Result extra = new Result("B", "A", 2, 1, true);
        List<Row> table = Splits.table(List.of(sweep("A", "C"), sweep("B", "C"), extra));

        assertThat(table).extracting(Row::team).containsExactly("B", "A", "C");
        assertThat(table.get(0).decidedBy()).isEqualTo(RankingRule.TIEBREAK_MATCH);
        assertThat(table.get(0).tally()).isEqualTo(new Tally(1, 1, 0, 2, 0, 1, List.of("W")));
    }

    @Test
    void rulesAreTakenInTheOrderTheStageNames() {
        List<Result> results = List.of(close("A", "B"), close("X", "A"), sweep("B", "Y"));

        List<Row> table = Ranking.of(
                Set.of("A", "B"), List.of(RankingRule.WINS, RankingRule.HEAD_TO_HEAD, RankingRule.GAME_DIFF), results);

        assertThat(table).extracting(Row::team).containsExactly("A", "B");
        assertThat(Splits.table(results).get(1).team()).isEqualTo("B");
    }

    @Test
    void recentShowsTheLastFiveWithTheLatestLast() {
        List<Row> table = Splits.table(List.of(
                sweep("A", "B"), sweep("B", "A"), sweep("B", "A"), sweep("A", "B"), sweep("A", "B"), sweep("B", "A")));

        assertThat(row(table, "A").tally().recent()).containsExactly("L", "L", "W", "W", "L");
        assertThat(row(table, "A").tally().played()).isEqualTo(6);
    }

    @Test
    void aSplitStoppedHalfwayRanksByWhatWasPlayed() {
        List<Result> half = Splits.tested("lck-2023-summer").subList(0, 45);

        List<Row> table = Splits.table(half);

        assertThat(table).hasSize(10);
        assertThat(table.stream().mapToInt(row -> row.tally().played()).sum()).isEqualTo(90);
        assertThat(table).extracting(row -> row.tally().played()).containsOnly(8, 9, 10);
        assertThat(table).extracting(row -> row.tally().wins()).isSortedAccordingTo((one, other) -> other - one);
        assertThat(table.stream().mapToInt(row -> row.tally().gameDiff()).sum()).isZero();
    }

    private static Result sweep(String winner, String loser) {
        return new Result(winner, loser, 2, 0, false);
    }

    private static Result close(String winner, String loser) {
        return new Result(loser, winner, 1, 2, false);
    }

    private static Row row(List<Row> table, String team) {
        return table.stream().filter(row -> row.team().equals(team)).findFirst().orElseThrow();
    }
}
