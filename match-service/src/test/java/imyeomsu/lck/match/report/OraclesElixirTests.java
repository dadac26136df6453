package imyeomsu.lck.match.report;

import static imyeomsu.lck.match.report.ReportFixtures.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.report.MatchReport.GameReport;
import imyeomsu.lck.match.report.MatchReport.SeasonHint;
import imyeomsu.lck.match.report.MatchReport.State;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.ParsedDocument.RowFinding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OraclesElixirTests {

    private static final String HEADER =
            "gameid,league,year,split,playoffs,date,game,patch,side,position,teamname,gamelength,result";

    private static ParsedDocument parse(List<String> rows) {
        return parsed(Format.ORACLES_ELIXIR, "LCK", HEADER + "\n" + String.join("\n", rows));
    }

    /** The two rows of a game that T1 plays against KT. */
    private static List<String> game(String id, String date, int number, String blue, String red, String winner) {
        return List.of(
                side(id, date, number, "Blue", blue, winner.equals(blue) ? "1" : "0"),
                side(id, date, number, "Red", red, winner.equals(red) ? "1" : "0"));
    }

    private static String side(String id, String date, int number, String side, String team, String result) {
        return String.join(
                ",",
                id,
                "LCK",
                "2025",
                "Rounds 1-2",
                "0",
                date,
                "" + number,
                "15.10",
                side,
                "team",
                team,
                "1800",
                result);
    }

    @SafeVarargs
    private static List<String> rows(List<String>... games) {
        List<String> rows = new ArrayList<>();
        for (List<String> game : games) {
            rows.addAll(game);
        }
        return rows;
    }

    @Test
    void makesAMatchOfItsGames() {
        ParsedDocument document = parsed(Format.ORACLES_ELIXIR, "LCK", Samples.ORACLES_ELIXIR);

        assertThat(document.findings()).isEmpty();
        assertThat(document.matches())
                .containsExactly(new MatchReport(
                        "2025-04-02/gen.g/hanwha life esports/1",
                        new SeasonHint(2025, "Rounds 1-2", null, false, null),
                        LocalDate.of(2025, 4, 2),
                        Instant.parse("2025-04-02T08:11:26Z"),
                        true,
                        null,
                        new TeamRef("oe:team:1", "Hanwha Life Esports", null, null),
                        new TeamRef("oe:team:2", "Gen.G", null, null),
                        State.FINISHED,
                        0,
                        2,
                        false,
                        false,
                        List.of(
                                new GameReport(1, 2, 1, Instant.parse("2025-04-02T08:11:26Z"), 1711, "15.06"),
                                new GameReport(2, 2, 2, Instant.parse("2025-04-02T09:03:11Z"), 1805, "15.06"))));
    }

    @Test
    void aGameNumberThatFallsBeginsAnotherMatch() {
        ParsedDocument document = parse(rows(
                game("a", "2025-06-04 05:00:00", 1, "T1", "KT", "T1"),
                game("b", "2025-06-04 06:00:00", 2, "KT", "T1", "T1"),
                game("c", "2025-06-04 08:00:00", 1, "T1", "KT", "KT"),
                game("d", "2025-06-06 08:00:00", 1, "T1", "KT", "KT"),
                game("e", "2025-06-06 09:00:00", 2, "KT", "T1", "KT")));

        assertThat(document.findings()).isEmpty();
        assertThat(document.matches())
                .extracting(match -> match.key() + " " + match.score1() + ":" + match.score2())
                .containsExactly("2025-06-04/kt/t1/1 2:0", "2025-06-04/kt/t1/2 0:1", "2025-06-06/kt/t1/1 0:2");
    }

    @Test
    void aMatchThatRunsPastMidnightStaysOne() {
        ParsedDocument document = parse(rows(
                game("a", "2025-06-04 14:30:00", 1, "T1", "KT", "T1"),
                game("b", "2025-06-04 15:20:00", 2, "KT", "T1", "T1")));

        assertThat(document.matches()).hasSize(1).allMatch(match -> match.day().equals(LocalDate.of(2025, 6, 4)));
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<String> rows = rows(
                game("a", "2025-06-04 05:00:00", 1, "T1", "KT", "T1"),
                game("b", "2025-06-04 06:00:00", 2, "KT", "T1", "KT"),
                game("c", "2025-06-04 07:00:00", 3, "T1", "KT", "KT"),
                game("d", "2025-06-05 05:00:00", 1, "T1", "DRX", "T1"),
                game("e", "2025-06-05 06:00:00", 2, "DRX", "T1", "T1"));
        List<MatchReport> inOrder = parse(rows).matches();

        Collections.shuffle(rows, new Random(7));

        assertThat(parse(rows).matches()).isEqualTo(inOrder).hasSize(2);
    }

    @Test
    void whatTheTeamsRowLeavesEmptyAPlayersRowTells() {
        ParsedDocument document = parse(List.of(
                "a,LCK,2025,Rounds 1-2,0,2025-06-04 05:00:00,1,15.10,Blue,top,T1,1800,1",
                "a,LCK,,,,,,,Blue,team,T1,,",
                "a,LCK,2025.0,Rounds 1-2,0.0,2025-06-04 05:00:00,1.0,15.10,Red,team,KT,1800.0,"));

        assertThat(document.findings()).isEmpty();
        assertThat(document.matches()).singleElement().satisfies(match -> {
            assertThat(match.score1()).isEqualTo(1);
            assertThat(match.season().playoffs()).isFalse();
            assertThat(match.games()).extracting(GameReport::seconds).containsExactly(1800);
        });
    }

    @Test
    void theLosersRowAloneTellsTheWinner() {
        ParsedDocument document = parse(List.of(
                side("a", "2025-06-04 05:00:00", 1, "Blue", "T1", ""),
                side("a", "2025-06-04 05:00:00", 1, "Red", "KT", "0")));

        assertThat(document.matches()).extracting(MatchReport::score1).containsExactly(1);
    }

    @Test
    void aMatchOneOfWhoseGamesHasNoResultIsLeftOut() {
        ParsedDocument document = parse(rows(
                game("a", "2025-06-04 05:00:00", 1, "T1", "KT", "T1"),
                List.of(
                        side("b", "2025-06-04 06:00:00", 2, "Blue", "T1", ""),
                        side("b", "2025-06-04 06:00:00", 2, "Red", "KT", "")),
                game("c", "2025-06-05 05:00:00", 1, "T1", "DRX", "T1")));

        assertThat(document.matches()).extracting(MatchReport::key).containsExactly("2025-06-05/drx/t1/1");
        assertThat(document.findings()).extracting(RowFinding::code).containsExactly("GAME_MISSING");
    }

    @Test
    void aMatchWithoutItsFirstGameIsLeftOut() {
        ParsedDocument document = parse(game("b", "2025-06-04 06:00:00", 2, "T1", "KT", "T1"));

        assertThat(document.matches()).isEmpty();
        assertThat(document.findings()).extracting(RowFinding::code).containsExactly("GAME_MISSING");
    }

    @Test
    void aMatchThatNobodyHasWonIsLeftOut() {
        ParsedDocument document = parse(rows(
                game("a", "2025-06-04 05:00:00", 1, "T1", "KT", "T1"),
                game("b", "2025-06-04 06:00:00", 2, "T1", "KT", "KT")));

        assertThat(document.matches()).isEmpty();
        assertThat(document.findings()).extracting(RowFinding::code).containsExactly("BAD_SCORE");
    }

    @ParameterizedTest
    @CsvSource({
        "BAD_SCORE, Blue, T1, 1, Red, KT, 1, 2025-06-04 05:00:00, 1",
        "BAD_TEAM, Blue, T1, 1, Red, T1, 0, 2025-06-04 05:00:00, 1",
        "NO_TEAM, Blue, T1, 1, Red, '', 0, 2025-06-04 05:00:00, 1",
        "NO_TEAM, Blue, T1, 1, Blue, T1, 1, 2025-06-04 05:00:00, 1",
        "BAD_DATE, Blue, T1, 1, Red, KT, 0, yesterday at five, 1",
        "BAD_DATE, Blue, T1, 1, Red, KT, 0, '', 1",
        "BAD_NUMBER, Blue, T1, 1, Red, KT, 0, 2025-06-04 05:00:00, 0",
        "BAD_NUMBER, Blue, T1, one, Red, KT, 0, 2025-06-04 05:00:00, 1",
        "BAD_SIDE, Green, T1, 1, Red, KT, 0, 2025-06-04 05:00:00, 1"
    })
    void leavesOutAGameThatCannotBe(
            String code,
            String side1,
            String team1,
            String result1,
            String side2,
            String team2,
            String result2,
            String date,
            int number) {
        ParsedDocument document = parse(rows(
                List.of(side("x", date, number, side1, team1, result1), side("x", date, number, side2, team2, result2)),
                game("c", "2025-06-05 05:00:00", 1, "T1", "DRX", "T1")));

        assertThat(document.matches()).extracting(MatchReport::key).containsExactly("2025-06-05/drx/t1/1");
        assertThat(document.findings()).extracting(RowFinding::code).contains(code);
        assertThat(document.findings()).extracting(RowFinding::row).containsOnly("x");
    }

    @Test
    void aDayWithoutATimeIsADay() {
        ParsedDocument document = parse(game("a", "2025-06-04", 1, "T1", "KT", "T1"));

        assertThat(document.matches()).singleElement().satisfies(match -> {
            assertThat(match.day()).isEqualTo(LocalDate.of(2025, 6, 4));
            assertThat(match.start()).isNull();
            assertThat(match.startActual()).isFalse();
        });
    }

    @Test
    void otherLeaguesAreLeftOutAndTheOneAskedForMustBeThere() {
        List<String> rows = rows(game("a", "2025-06-04 05:00:00", 1, "T1", "KT", "T1"));
        List<String> challengers =
                rows.stream().map(row -> row.replace("LCK", "LCKC")).toList();
        List<String> both = new ArrayList<>(rows);
        both.addAll(challengers.stream().map(row -> row.replace("a,", "b,")).toList());

        assertThat(parse(both).matches()).hasSize(1);
        assertThatThrownBy(() -> parse(challengers))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(UnreadableDocument.class))
                .returns("LEAGUE_MISSING", UnreadableDocument::code);
    }
}
