package imyeomsu.lck.match.standings;

import static imyeomsu.lck.match.standings.Fixtures.played;
import static imyeomsu.lck.match.standings.Fixtures.tiebreak;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.season.RankingRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplainerTests {

    @Test
    void theExtraMatchOf2025IsTold() {
        List<Result> results = Splits.stage(Splits.shipped("lck-2025").getOrDefault("rounds-1-2", List.of()))
                .results();

        assertThat(of("KT", results))
                .isEqualTo(new Explanation(
                        "TIEBREAK_MATCH",
                        "DK보다 위: 10승 8패, 세트 득실차 +2, 상대 전적 1승 1패 동률, 순위 결정전에서 2-1 승리",
                        "Above DK: 10-8, +2 in games and 1-1 head-to-head alike, won the tie-break match 2-1"));
        assertThat(of("DK", results).en()).endsWith("alike, lost the tie-break match 1-2");
        assertThat(of("NS", results).en())
                .isEqualTo("Above DK and KT: 10-8 alike, game differential +3 to DK +2 and KT +2");
        assertThat(of("GEN", results))
                .isEqualTo(new Explanation("RECORD", "18승 0패, 전적이 같은 팀 없음", "18-0, no other team has this record"));
    }

    @Test
    void whoIsBetweenOthersIsToldBoth() {
        List<Result> results = results(
                played("A", "X", 2, 0),
                played("A", "Y", 1, 2),
                played("B", "X", 2, 1),
                played("B", "Y", 1, 2),
                played("C", "X", 2, 1),
                played("C", "Y", 0, 2));

        assertThat(of("B", results).en())
                .isEqualTo("Above C, below A: 1-1 alike, game differential 0 to A +1 and C −1");
        assertThat(of("B", results).ko()).isEqualTo("C보다 위, A보다 아래: 1승 1패 동률, 세트 득실차 0 (상대 A +1, C −1)");
    }

    @Test
    void theMatchesAmongTheTiedAreCounted() {
        List<Result> two = results(played("A", "B", 2, 1), played("X", "A", 2, 1), played("B", "Y", 2, 1));

        assertThat(of("A", two).en()).isEqualTo("Above B: 1-1 and 0 in games alike, head-to-head 1-0");
        assertThat(of("B", two).en()).isEqualTo("Below A: 1-1 and 0 in games alike, head-to-head 0-1");
        assertThat(of("A", two).ko()).isEqualTo("B보다 위: 1승 1패, 세트 득실차 0 동률, 상대 전적 1승 0패로 결정");
    }

    @Test
    void whomNothingPartsAreNamedWithAllThatIsAlike() {
        List<Result> circle = results(played("A", "B", 2, 1), played("B", "C", 2, 1), played("C", "A", 2, 1));

        assertThat(of("A", circle))
                .isEqualTo(new Explanation(
                        "LEVEL",
                        "B, C 동률: 1승 1패, 세트 득실차 0, 상대 전적 1승 1패 모두 같음",
                        "Level with B and C: 1-1, 0 in games and 1-1 head-to-head alike"));
    }

    @Test
    void severalExtraMatchesAreCounted() {
        List<Result> results = results(
                played("A", "B", 2, 1),
                played("B", "C", 2, 1),
                played("C", "A", 2, 1),
                tiebreak("A", "B").ended(2, 0),
                tiebreak("A", "C").ended(2, 0));

        assertThat(of("A", results).en())
                .isEqualTo("Above B and C: 1-1, 0 in games and 1-1 head-to-head alike, 2-0 in tie-break matches");
        assertThat(of("B", results).en()).isEqualTo("Above C: 1-1 and 0 in games alike, head-to-head 1-0");
    }

    @Test
    void beforeTheFirstMatchThereIsNothingToTell() {
        List<Row> table = Ranking.of(Set.of("A", "B"), Splits.LCK, List.of());

        assertThat(new Explainer(Splits.LCK, List.of(), table).explain(table.get(0)))
                .isEqualTo(new Explanation("NOT_PLAYED", "아직 치른 경기가 없어요", "No match played yet"));
    }

    @Test
    void ofTheFirstRuleOnlyTheNumbersAreTold() {
        List<RankingRule> rules = List.of(RankingRule.GAME_DIFF, RankingRule.WINS);
        List<Result> results = results(played("A", "X", 2, 1), played("Y", "A", 1, 2), played("B", "Z", 2, 0));
        List<Row> table = Ranking.of(List.of("A", "B"), rules, results);

        assertThat(new Explainer(rules, results, table).explain(table.get(0)).en())
                .isEqualTo("Above B: +2 in games alike, 2-0");
    }

    private static Explanation of(String team, List<Result> results) {
        List<Row> table = Splits.table(results);
        Row row = table.stream()
                .filter(one -> one.team().equals(team))
                .findFirst()
                .orElseThrow();
        return new Explainer(Splits.LCK, results, table).explain(row);
    }

    private static List<Result> results(Fixture... fixtures) {
        return Splits.stage(List.of(fixtures)).results();
    }
}
