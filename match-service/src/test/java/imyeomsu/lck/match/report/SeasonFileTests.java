package imyeomsu.lck.match.report;

import static imyeomsu.lck.match.report.ReportFixtures.document;
import static imyeomsu.lck.match.report.ReportFixtures.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.report.MatchReport.SeasonHint;
import imyeomsu.lck.match.report.MatchReport.State;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.ParsedDocument.RowFinding;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonFileTests {

    private static final String HEADER =
            "match_id,date_kst,time_kst,start_utc,time_precision,best_of,team1_code,team2_code,score1,score2,winner_code,status,mark\n";

    private static ParsedDocument csv(String body) {
        return parsed(Format.SEASON_CSV, "lck", body);
    }

    private static ParsedDocument row(String row) {
        return csv(HEADER + row);
    }

    @Test
    void tellsAMatchToTheMinute() {
        MatchReport match = csv(Samples.SEASON_CSV).matches().get(0);

        assertThat(match)
                .isEqualTo(new MatchReport(
                        "m-1",
                        new SeasonHint(2023, "spring", null, false, null),
                        LocalDate.of(2023, 1, 18),
                        Instant.parse("2023-01-18T08:00:00Z"),
                        false,
                        3,
                        new TeamRef(null, "Dplus KIA", null, "DK"),
                        new TeamRef(null, "DRX", null, "DRX"),
                        State.FINISHED,
                        2,
                        0,
                        false,
                        false,
                        List.of()));
    }

    @Test
    void tellsAnActualStartAndATiebreak() {
        MatchReport match = csv(Samples.SEASON_CSV).matches().get(1);

        assertThat(match.startActual()).isTrue();
        assertThat(match.start()).isEqualTo(Instant.parse("2023-01-18T10:41:26Z"));
        assertThat(match.tiebreak()).isTrue();
    }

    @Test
    void knowsTheDayWhereTheMinuteIsUnknown() {
        MatchReport match = csv(Samples.SEASON_CSV).matches().get(2);

        assertThat(match.day()).isEqualTo(LocalDate.of(2023, 1, 19));
        assertThat(match.start()).isNull();
        assertThat(match.state()).isEqualTo(State.SCHEDULED);
        assertThat(match.score1()).isNull();
    }

    @Test
    void jsonSaysTheSame() {
        assertThat(parsed(Format.SEASON_JSON, "lck", Samples.SEASON_JSON).matches())
                .containsExactly(csv(Samples.SEASON_CSV).matches().get(0));
        assertThat(parsed(Format.SEASON_JSON, "lck", "{\"matches\":" + Samples.SEASON_JSON + "}")
                        .matches())
                .hasSize(1);
    }

    @Test
    void columnsMayComeInAnyOrderWithOthersAndWithoutSome() {
        ParsedDocument document =
                csv("\uFEFFScore2,extra,TEAM2 Name,team1_name,score1,start_utc,block,shifted_weeks\r\n"
                        + "1,x,DRX,T1,2,2024-01-17T08:00:00+00:00,3주 차,12\r\n");

        assertThat(document.findings()).isEmpty();
        MatchReport match = document.matches().get(0);
        assertThat(match.key()).isEqualTo("2024-01-17/drx/t1/1");
        assertThat(match.season()).isEqualTo(new SeasonHint(null, null, "3주 차", null, 12));
        assertThat(match.state()).isEqualTo(State.FINISHED);
        assertThat(match.bestOf()).isNull();
    }

    @Test
    void aSecondMatchOfAPairOnADayHasItsOwnKey() {
        ParsedDocument document = csv("date,team1,team2,score1,score2\n2024-01-17,T1,DRX,2,1\n2024-01-17,DRX,T1,,\n");

        assertThat(document.matches())
                .extracting(MatchReport::key)
                .containsExactly("2024-01-17/drx/t1/1", "2024-01-17/drx/t1/2");
    }

    @ParameterizedTest
    @CsvSource({
        "unstarted, 0, 0, SCHEDULED, ,",
        "unstarted, , , SCHEDULED, ,",
        "inProgress, 1, 0, LIVE, 1, 0",
        "inProgress, 1, , LIVE, 1, 0",
        "inProgress, , , LIVE, ,",
        "completed, 2, 1, FINISHED, 2, 1",
        "cancelled, 1, 0, CANCELLED, ,",
        ", 2, 0, FINISHED, 2, 0",
        ", 0, 0, SCHEDULED, ,"
    })
    void theStateSaysWhetherThereIsAScore(
            String status, String score1, String score2, State state, Integer first, Integer second) {
        MatchReport match = row("m,2024-01-17,17:00,,minute,3,T1,DRX,%s,%s,,%s,"
                        .formatted(orEmpty(score1), orEmpty(score2), orEmpty(status)))
                .matches()
                .get(0);

        assertThat(match.state()).isEqualTo(state);
        assertThat(match.score1()).isEqualTo(first);
        assertThat(match.score2()).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, DRX, forfeit, , 0, 2",
        ", , DRX, forfeit, , 0, 2",
        ", , T1, forfeit, , 2, 0",
        ", , , completed, FORFEIT:T1, 0, 2",
        ", , , , FORFEIT:DRX, 2, 0",
        "1, 0, DRX, forfeit, , 0, 2"
    })
    void aForfeitCountsAllGames(
            String score1, String score2, String winner, String status, String mark, int first, int second) {
        MatchReport match = row("m,2024-01-17,17:00,,minute,3,T1,DRX,%s,%s,%s,%s,%s"
                        .formatted(orEmpty(score1), orEmpty(score2), orEmpty(winner), orEmpty(status), orEmpty(mark)))
                .matches()
                .get(0);

        assertThat(match.forfeit()).isTrue();
        assertThat(match.state()).isEqualTo(State.FINISHED);
        assertThat(List.of(match.score1(), match.score2())).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "BAD_SCORE, '2024-01-17,17:00,,minute,3,T1,DRX,-1,2,,completed,'",
        "BAD_SCORE, '2024-01-17,17:00,,minute,3,T1,DRX,3,0,,completed,'",
        "BAD_SCORE, '2024-01-17,17:00,,minute,3,T1,DRX,2,2,,completed,'",
        "BAD_SCORE, '2024-01-17,17:00,,minute,3,T1,DRX,1,1,,completed,'",
        "BAD_SCORE, '2024-01-17,17:00,,minute,3,T1,DRX,1,0,,completed,'",
        "BAD_SCORE, '2024-01-17,17:00,,minute,,T1,DRX,1,1,,completed,'",
        "BAD_SCORE, '2024-01-17,17:00,,minute,3,T1,DRX,2,0,DRX,completed,'",
        "BAD_SCORE, '2024-01-17,17:00,,minute,3,T1,DRX,3,0,,inProgress,'",
        "NO_SCORE, '2024-01-17,17:00,,minute,3,T1,DRX,,,,completed,'",
        "NO_SCORE, '2024-01-17,17:00,,minute,3,T1,DRX,,,,forfeit,'",
        "BAD_WINNER, '2024-01-17,17:00,,minute,3,T1,DRX,2,0,KT,completed,'",
        "BAD_NUMBER, '2024-01-17,17:00,,minute,3,T1,DRX,two,0,,completed,'",
        "BAD_NUMBER, '2024-01-17,17:00,,minute,99999999999,T1,DRX,2,0,,completed,'",
        "BAD_BEST_OF, '2024-01-17,17:00,,minute,0,T1,DRX,2,0,,completed,'",
        "BAD_BEST_OF, '2024-01-17,17:00,,minute,11,T1,DRX,2,0,,completed,'",
        "BAD_STATE, '2024-01-17,17:00,,minute,3,T1,DRX,2,0,,vanished,'",
        "BAD_TEAM, '2024-01-17,17:00,,minute,3,T1,T1,2,0,,completed,'",
        "BAD_DATE, '2024-04-31,17:00,,minute,3,T1,DRX,2,0,,completed,'",
        "BAD_DATE, '2024-04-30,25:00,,minute,3,T1,DRX,2,0,,completed,'",
        "BAD_DATE, '9024-04-30,,,date,3,T1,DRX,2,0,,completed,'",
        "BAD_DATE, '1970-01-01,,,date,3,T1,DRX,2,0,,completed,'",
        "BAD_DATE, ',,tomorrow,minute,3,T1,DRX,2,0,,completed,'",
        "BAD_DATE, ',,,date,3,T1,DRX,2,0,,completed,'",
        "TIMES_DISAGREE, '2024-01-17,17:00,2024-01-17T17:00:00Z,minute,3,T1,DRX,2,0,,completed,'",
        "TIMES_DISAGREE, '2024-01-18,,2024-01-17T08:00:00Z,minute,3,T1,DRX,2,0,,completed,'"
    })
    void leavesOutARowThatCannotBe(String code, String row) {
        ParsedDocument document = row("bad," + row + "\ngood,2024-01-18,17:00,,minute,3,T1,DRX,2,0,T1,completed,\n");

        assertThat(document.matches()).extracting(MatchReport::key).containsExactly("good");
        assertThat(document.findings())
                .extracting(RowFinding::row, RowFinding::code)
                .containsExactly(tuple("bad", code));
    }

    @Test
    void aRowThatEndsEarlyIsMissingItsValues() {
        ParsedDocument document = row("m,2024-01-17,17:00,,minute,3,T1,DRX,2,0,T1,completed,\nn,2024-01-1");

        assertThat(document.matches()).hasSize(1);
        assertThat(document.findings()).extracting(RowFinding::row).containsExactly("n");
    }

    @Test
    void aTimeWithoutAZoneIsByTheSourcesClock() {
        String body = "start,team1,team2,score1,score2\n2024-01-17 08:00,T1,DRX,2,0\n";
        ParsedDocument utc = new Parsers()
                .parse(document(Format.SEASON_CSV, "lck", body.getBytes(StandardCharsets.UTF_8), ZoneOffset.UTC));

        assertThat(utc.matches().get(0).start()).isEqualTo(Instant.parse("2024-01-17T08:00:00Z"));
        assertThat(csv(body).matches().get(0).start()).isEqualTo(Instant.parse("2024-01-16T23:00:00Z"));
    }

    @Test
    void aLateEveningInUtcIsTheNextDayInSeoul() {
        assertThat(row("m,,,2024-01-17T16:00:00Z,minute,3,T1,DRX,2,0,,completed,")
                        .matches()
                        .get(0)
                        .day())
                .isEqualTo(LocalDate.of(2024, 1, 18));
        assertThat(row("m,,,2024-01-17T16:00:00Z,date,3,T1,DRX,2,0,,completed,")
                        .matches()
                        .get(0))
                .returns(LocalDate.of(2024, 1, 18), MatchReport::day)
                .returns(null, MatchReport::start);
    }

    @Test
    void aTeamToBeDeterminedIsNone() {
        MatchReport match = row("m,2024-01-17,17:00,,minute,3,TBD,DRX,,,,unstarted,")
                .matches()
                .get(0);

        assertThat(match.team1()).isNull();
        assertThat(match.team2()).isNotNull();
    }

    @Test
    void aCodeTooLongForOneIsNotTakenForOneAndANameIsCut() {
        MatchReport match = row("m,2024-01-17,17:00,,minute,3," + "A".repeat(100) + ",DRX,2,0,,completed,")
                .matches()
                .get(0);

        assertThat(match.team1().code()).isNull();
        assertThat(match.team1().name()).hasSize(80).endsWith("…");
    }

    @Test
    void theLaterOfTwoRowsOfAMatchHolds() {
        ParsedDocument document = row("m,2024-01-17,17:00,,minute,3,T1,DRX,2,0,,completed,\n"
                + "m,2024-01-17,17:00,,minute,3,T1,DRX,2,1,,completed,\n"
                + "m,2024-01-17,17:00,,minute,3,T1,DRX,2,1,,completed,\n");

        assertThat(document.matches()).extracting(MatchReport::score2).containsExactly(1);
        assertThat(document.findings()).extracting(RowFinding::code).containsExactly("TWICE");
    }

    @ParameterizedTest
    @CsvSource({
        "regular, spring, , false, spring",
        "playoffs, spring, playoffs, true, spring",
        "Legend, rounds3-5, Legend, , rounds3-5",
        "rounds1-2, , , , rounds1-2"
    })
    void theStageTellsWhereInTheYearAMatchIs(
            String stage, String split, String block, Boolean playoffs, String expectedSplit) {
        SeasonHint season =
                csv("season,split,stage,date_kst,team1_code,team2_code,score1,score2\n2024,%s,%s,2024-01-17,T1,DRX,2,0"
                                .formatted(orEmpty(split), stage))
                        .matches()
                        .get(0)
                        .season();

        assertThat(season).isEqualTo(new SeasonHint(2024, expectedSplit, block, playoffs, null));
    }

    @Test
    void rowsOfOtherLeaguesAreLeftOut() {
        ParsedDocument document =
                csv("league,date,team1,team2,score1,score2\nLCK,2024-01-17,T1,DRX,2,0\nLEC,2024-01-17,G2,FNC,2,0\n");

        assertThat(document.matches()).hasSize(1);
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void aFileWithoutAGoodRowIsRefused() {
        assertThatThrownBy(
                        () -> row(String.join("", Collections.nCopies(5, "m,2024-01-18,,,,,T1,DRX,,,,completed,\n"))))
                .hasMessage("No row can be used, the first for NO_SCORE")
                .extracting("code")
                .isEqualTo("NO_GOOD_ROW");
    }

    @Test
    void aFloodOfFindingsIsCounted() {
        ParsedDocument document = row("good,2024-01-18,17:00,,minute,3,T1,DRX,2,0,T1,completed,\n"
                + String.join("", Collections.nCopies(300, "m,,,,,,,,,,,,\n")));

        assertThat(document.findings()).hasSize(201);
        assertThat(document.findings().get(200)).isEqualTo(new RowFinding(null, "AND_MORE", "100 more findings"));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
