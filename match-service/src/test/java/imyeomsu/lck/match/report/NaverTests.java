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
import imyeomsu.lck.match.report.ParsedDocument.NewsReport;
import imyeomsu.lck.match.report.ParsedDocument.PlayerReport;
import imyeomsu.lck.match.report.ParsedDocument.RankReport;
import imyeomsu.lck.match.report.ParsedDocument.RowFinding;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NaverTests {

    private static final TeamRef GENG = new TeamRef("R479", "Gen.G", "젠지", "GEN");

    private static ParsedDocument schedule(String body) {
        return parsed(Format.NAVER_SCHEDULE, "lck", body);
    }

    private static String month(String... matches) {
        return "{\"code\":200,\"content\":{\"matches\":[" + String.join(",", matches) + "]}}";
    }

    private static String match(String id, String leagueId, String status, int home, int away, String winner) {
        return """
        {"gameId": "%s", "leagueId": "%s", "startDate": 1777622400000, "title": "정규시즌 1R", "matchStatus": "%s",
         "homeScore": %d, "awayScore": %d, "winner": "%s", "maxMatchCount": 3,
         "homeTeam": {"teamId": "R479", "name": "젠지", "nameEng": "Gen.G", "nameEngAcronym": "GEN"},
         "awayTeam": {"teamId": "R1040", "name": "T1", "nameEng": "T1", "nameEngAcronym": "T1"}}
        """
                .formatted(id, leagueId, status, home, away, winner);
    }

    @Test
    void tellsAMatchAtItsHourInSeoul() {
        ParsedDocument document = schedule(Samples.NAVER_SCHEDULE);

        assertThat(document.findings()).isEmpty();
        assertThat(document.matches().get(0))
                .isEqualTo(new MatchReport(
                        "2026050117abcdefg0000lol",
                        new SeasonHint(2026, null, "정규시즌 1R", false, null),
                        LocalDate.of(2026, 5, 1),
                        Instant.parse("2026-05-01T08:00:00Z"),
                        false,
                        3,
                        new TeamRef("R1118", "DN SOOPers", "DN 수퍼스", "DNS"),
                        new TeamRef("R1071", "HANJIN BRION", "한진 브리온", "BRO"),
                        State.FINISHED,
                        0,
                        2,
                        false,
                        false,
                        List.of()));
    }

    @Test
    void epochTimesDoNotDependOnAnyClock() {
        ParsedDocument utc = new Parsers()
                .parse(document(
                        Format.NAVER_SCHEDULE,
                        "lck",
                        Samples.NAVER_SCHEDULE.getBytes(StandardCharsets.UTF_8),
                        ZoneOffset.UTC));

        assertThat(utc).isEqualTo(schedule(Samples.NAVER_SCHEDULE));
    }

    @Test
    void aTimeWithoutAZoneIsByTheSourcesClock() {
        String local = month(
                match("1", "lck_2026", "BEFORE", 0, 0, "NONE").replace("1777622400000", "\"2026-05-01T17:00:00\""));

        assertThat(schedule(local).matches())
                .extracting(MatchReport::start)
                .containsExactly(Instant.parse("2026-05-01T08:00:00Z"));
    }

    @Test
    void zerosBeforeAMatchAreNoScoreAndTbdIsNoTeam() {
        MatchReport match = schedule(Samples.NAVER_SCHEDULE).matches().get(1);

        assertThat(match.state()).isEqualTo(State.SCHEDULED);
        assertThat(match.score1()).isNull();
        assertThat(match.team1()).isEqualTo(GENG);
        assertThat(match.team2()).isNull();
        assertThat(match.season().playoffs()).isTrue();
    }

    @Test
    void showMatchesAreLeftOut() {
        assertThat(schedule(Samples.NAVER_SCHEDULE).matches()).hasSize(2);
        assertThat(schedule(month(match("1", "lck_2026_event", "BEFORE", 0, 0, "NONE")))
                        .matches())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lck_cl_2026", "lck_cl_2026_spring", "lckcl_2026", "lpl_2026", "lck_cup_2026", "lck"})
    void otherLeaguesAreLeftOut(String leagueId) {
        String other = match("1", leagueId, "BEFORE", 0, 0, "NONE");

        assertThat(parsed(Format.NAVER_SCHEDULE, "lck", month(other, match("2", "lck_2026", "BEFORE", 0, 0, "NONE")))
                        .matches())
                .extracting(MatchReport::key)
                .contains("2");
        if (!leagueId.equals("lck")) {
            assertThatThrownBy(() -> schedule(month(other))).extracting("code").isEqualTo("LEAGUE_MISSING");
        }
    }

    @ParameterizedTest
    @CsvSource({"lck_2026, 2026,", "lck_2023_spring, 2023, spring", "lck_2024_summer, 2024, summer"})
    void theLeaguesIdTellsYearAndSplit(String leagueId, int year, String split) {
        SeasonHint season = schedule(month(match("1", leagueId, "BEFORE", 0, 0, "NONE")))
                .matches()
                .get(0)
                .season();

        assertThat(season.year()).isEqualTo(year);
        assertThat(season.split()).isEqualTo(split);
    }

    @ParameterizedTest
    @CsvSource({
        "STARTED, 1, 0, NONE, LIVE, 1, 0",
        "STARTED, 0, 0, NONE, LIVE, 0, 0",
        "RESULT, 2, 1, HOME, FINISHED, 2, 1",
        "CANCEL, 0, 0, NONE, CANCELLED, ,"
    })
    void theStatusTellsTheState(
            String status, int home, int away, String winner, State state, Integer first, Integer second) {
        MatchReport match = schedule(month(match("1", "lck_2026", status, home, away, winner)))
                .matches()
                .get(0);

        assertThat(match.state()).isEqualTo(state);
        assertThat(match.score1()).isEqualTo(first);
        assertThat(match.score2()).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({
        "RESULT, 0, 0, NONE, BAD_SCORE",
        "RESULT, 2, 1, AWAY, BAD_SCORE",
        "RESULT, 3, 1, HOME, BAD_SCORE",
        "RESULT, 2, -1, HOME, BAD_SCORE",
        "DELAYED, 0, 0, NONE, BAD_STATE"
    })
    void leavesOutAMatchThatCannotBe(String status, int home, int away, String winner, String code) {
        ParsedDocument document = schedule(month(
                match("bad", "lck_2026", status, home, away, winner),
                match("good", "lck_2026", "BEFORE", 0, 0, "NONE")));

        assertThat(document.matches()).extracting(MatchReport::key).containsExactly("good");
        assertThat(document.findings())
                .extracting(RowFinding::row, RowFinding::code)
                .containsExactly(tuple("bad", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "0", "99999999999999", "999999999999999999999", "\"soon\""})
    void aStartFarFromAnySeasonIsAFinding(String start) {
        String match = match("1", "lck_2026", "BEFORE", 0, 0, "NONE").replace("1777622400000", start);

        assertThat(schedule(month(match)).findings()).hasSize(1);
    }

    @Test
    void anEmptyMonthIsGood() {
        assertThat(schedule("{\"code\":200,\"message\":null,\"content\":{\"teams\":[],\"matches\":[]}}")
                        .matches())
                .isEmpty();
    }

    @Test
    void anAnswerWithAnotherCodeIsAnError() {
        assertThatThrownBy(() -> schedule("{\"code\":500,\"message\":\"no\",\"content\":null}"))
                .extracting("code")
                .isEqualTo("SOURCE_ERROR");
        assertThatThrownBy(() -> schedule("{\"pages\":[" + month() + ",{\"code\":404,\"content\":{\"matches\":[]}}]}"))
                .extracting("code")
                .isEqualTo("SOURCE_ERROR");
    }

    @Test
    void theTeamRankingTellsPlacesAndSetDifference() {
        ParsedDocument document = parsed(Format.NAVER_TEAM_RANKING, "lck", Samples.NAVER_TEAM_RANKING);

        assertThat(document.findings()).isEmpty();
        assertThat(document.teams()).hasSize(2);
        assertThat(document.ranks())
                .containsExactly(
                        new RankReport("lck_2026", "정규시즌 1-2R", null, 1, GENG, 17, 1, 30),
                        new RankReport(
                                "lck_2026",
                                "정규시즌 3-4R",
                                "RISE",
                                2,
                                new TeamRef("R1041", "KIWOOM DRX", "DRX", "KRX"),
                                8,
                                10,
                                -4));
    }

    @Test
    void thePlayerRankingTellsCountsButNoAverages() {
        ParsedDocument document = parsed(Format.NAVER_PLAYER_RANKING, "lck", Samples.NAVER_PLAYER_RANKING);

        assertThat(document.findings()).isEmpty();
        assertThat(document.players())
                .containsExactly(new PlayerReport(
                        "P1", "Supporter", "홍길동", "Hong Gil-dong", GENG, "SUPPORT", "lck_2026", 40, 22, null, 310));
    }

    @ParameterizedTest
    @CsvSource({"TOP, TOP", "JGL, JUNGLE", "MID, MID", "AD, BOT", "SPT, SUPPORT", "COACH,"})
    void positionsAreRoles(String position, String role) {
        String body = Samples.NAVER_PLAYER_RANKING.replace("SPT", position);

        assertThat(parsed(Format.NAVER_PLAYER_RANKING, "lck", body).players())
                .extracting(PlayerReport::role)
                .containsExactly(role);
    }

    @Test
    void aPlayerWithoutATeamOrWithAnEndlessIdIsAFinding() {
        String teamless = Samples.NAVER_PLAYER_RANKING.replace("\"team\":", "\"noTeam\":");
        String endless = Samples.NAVER_PLAYER_RANKING.replace("\"P1\"", "\"" + "P".repeat(61) + "\"");

        assertThat(parsed(Format.NAVER_PLAYER_RANKING, "lck", teamless).findings())
                .extracting(RowFinding::code)
                .containsExactly("NO_TEAM");
        assertThat(parsed(Format.NAVER_PLAYER_RANKING, "lck", endless).findings())
                .extracting(RowFinding::code)
                .containsExactly("BAD_KEY");
    }

    @Test
    void aRankingOfAnotherLeagueIsNotTheOneAskedFor() {
        String other = Samples.NAVER_TEAM_RANKING.replace("lck_2026", "lck_cl_2026");

        assertThatThrownBy(() -> parsed(Format.NAVER_TEAM_RANKING, "lck", other))
                .extracting("code")
                .isEqualTo("LEAGUE_MISSING");
    }

    @Test
    void newsIsPlainTextUnderALinkWithoutItsQuery() {
        assertThat(parsed(Format.NAVER_NEWS, "", Samples.NAVER_NEWS).news())
                .containsExactly(new NewsReport(
                        "\"이제 시작\" T1, 개막전 승리",
                        "https://m.sports.example.com/esports/article/442/0000182133",
                        "T1이 <LCK> 개막전에서 이겼다.",
                        "게임신문",
                        Instant.parse("2026-05-01T08:00:00Z")));
    }

    @Test
    void newsWithoutALinkOrATitleIsAFinding() {
        String body = Samples.NAVER_NEWS
                .replace("linkUrl", "noLink")
                .replace("pcLinkUrl", "noPcLink")
                .replace("pcnoLink", "x");

        assertThat(parsed(Format.NAVER_NEWS, "", body).findings())
                .extracting(RowFinding::code)
                .containsExactly("BAD_LINK");
        assertThat(parsed(Format.NAVER_NEWS, "", Samples.NAVER_NEWS.replace("\"title\"", "\"noTitle\""))
                        .findings())
                .extracting(RowFinding::code)
                .containsExactly("NO_TITLE");
    }
}
