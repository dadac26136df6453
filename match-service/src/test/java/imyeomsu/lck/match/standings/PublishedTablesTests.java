package imyeomsu.lck.match.standings;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.season.RankingRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the press published about past splits: the computed tables must say the same. */
class PublishedTablesTests {

    @Test
    void summer2022() {
        List<Row> table = Splits.table(Splits.tested("lck-2022-summer"));

        assertThat(Splits.order(table)).startsWith("GEN", "T1", "LSB", "DK", "KT", "DRX");
        assertThat(Splits.summary(table))
                .containsExactly(
                        "GEN 17-1 +30",
                        "T1 15-3 +18",
                        "LSB 13-5 +13",
                        "DK 10-8 +7",
                        "KT 10-8 +5",
                        "DRX 9-9 -1",
                        "KDF 6-12 -16",
                        "NS 5-13 -14",
                        "BRO 3-15 -20",
                        "HLE 2-16 -22");
    }

    @Test
    void spring2023InFull() {
        List<Row> table = Splits.table(shipped("lck-2023-spring", "regular"));

        assertThat(Splits.summary(table))
                .containsExactly(
                        "T1 17-1 +27",
                        "GEN 13-5 +17",
                        "KT 13-5 +13",
                        "DK 12-6 +12",
                        "HLE 10-8 +3",
                        "LSB 10-8 +1",
                        "KDF 6-12 -11",
                        "BRO 4-14 -18",
                        "DRX 3-15 -20",
                        "NS 2-16 -24");
        assertThat(table.get(2).decidedBy()).isEqualTo(RankingRule.GAME_DIFF);
        assertThat(table.get(2).decidedAgainst()).containsExactly("GEN");
        assertThat(table.get(0).decidedBy()).isNull();
    }

    @Test
    void summer2023() {
        List<Row> table = Splits.table(Splits.tested("lck-2023-summer"));

        assertThat(Splits.order(table)).startsWith("KT", "GEN", "HLE", "DK", "T1", "DRX");
        assertThat(Splits.summary(table)).startsWith("KT 17-1 +29", "GEN 16-2 +25");
    }

    @Test
    void spring2024() {
        List<Row> table = Splits.table(Splits.tested("lck-2024-spring"));

        assertThat(Splits.order(table)).startsWith("GEN", "T1", "HLE", "KT", "DK", "KDF");
        assertThat(Splits.summary(table)).startsWith("GEN 17-1 +29", "T1 15-3 +24", "HLE 15-3 +19");
    }

    @Test
    void summer2024() {
        List<Row> table = Splits.table(Splits.tested("lck-2024-summer"));

        assertThat(Splits.order(table)).startsWith("GEN", "HLE", "DK", "T1", "KT", "FOX");
        assertThat(Splits.summary(table)).startsWith("GEN 17-1 +32", "HLE 14-4 +19");
    }

    @Test
    void rounds1And2Of2025PutKtOverDkByTheExtraMatch() {
        List<Row> table = Splits.table(shipped("lck-2025", "rounds-1-2"));

        assertThat(Splits.order(table))
                .containsExactly("GEN", "HLE", "T1", "NS", "KT", "DK", "BFX", "BRO", "DRX", "DNF");
        assertThat(Splits.summary(table)).startsWith("GEN 18-0 +31", "HLE 14-4 +20");
        assertThat(Splits.summary(table)).contains("KT 10-8 +2", "DK 10-8 +2");
        Row kt = table.get(4);
        assertThat(kt.rank()).isEqualTo(5);
        assertThat(kt.shared()).isFalse();
        assertThat(kt.decidedBy()).isEqualTo(RankingRule.TIEBREAK_MATCH);
        assertThat(kt.decidedAgainst()).containsExactly("DK");
        assertThat(table.get(5).rank()).isEqualTo(6);
        assertThat(table.get(3).decidedBy()).isEqualTo(RankingRule.GAME_DIFF);
    }

    @Test
    void theGroupsOf2025GoOnFromRounds1And2() {
        List<Fixture> before = Splits.shipped("lck-2025").getOrDefault("rounds-1-2", List.of());

        List<Row> legend = Splits.table(
                Splits.carriedOver(before, Splits.shipped("lck-2025").getOrDefault("legend", List.of())));
        List<Row> rise = Splits.table(
                Splits.carriedOver(before, Splits.shipped("lck-2025").getOrDefault("rise", List.of())));

        assertThat(Splits.order(legend)).containsExactly("GEN", "HLE", "T1", "KT", "NS");
        assertThat(Splits.summary(legend)).anyMatch(row -> row.startsWith("GEN 29-1"));
        assertThat(Splits.summary(legend)).anyMatch(row -> row.startsWith("HLE 20-10"));
        assertThat(Splits.summary(legend)).anyMatch(row -> row.startsWith("T1 20-10"));
        assertThat(legend.get(1).decidedBy()).isEqualTo(RankingRule.GAME_DIFF);
        assertThat(Splits.order(rise)).startsWith("DK", "BFX", "BRO");
    }

    private static StageMatches shipped(String season, String stage) {
        return Splits.stage(Splits.shipped(season).getOrDefault(stage, List.of()));
    }
}
