package imyeomsu.lck.match.report;

import static imyeomsu.lck.match.report.ReportFixtures.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.report.MatchReport.SeasonHint;
import imyeomsu.lck.match.report.MatchReport.State;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.ParsedDocument.LeagueReport;
import imyeomsu.lck.match.report.ParsedDocument.PlayerReport;
import imyeomsu.lck.match.report.ParsedDocument.RankReport;
import imyeomsu.lck.match.report.ParsedDocument.RowFinding;
import imyeomsu.lck.match.report.ParsedDocument.TeamReport;
import imyeomsu.lck.match.report.ParsedDocument.TournamentReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LolEsportsTests {

    private static final TeamRef T1 = new TeamRef("98767991853197861", "T1", null, "T1");

    private static ParsedDocument schedule(String body) {
        return parsed(Format.LOLESPORTS_SCHEDULE, "lck", body);
    }

    /** One event of a Bo3 between T1 and KT. */
    private static String event(String id, String state, String result1, String result2) {
        return """
        {"startTime": "2026-05-01T08:00:00Z", "state": "%s", "type": "match", "blockName": "Week 5",
         "league": {"name": "LCK", "slug": "lck"},
         "match": {"id": "%s", "strategy": {"type": "bestOf", "count": 3}, "teams": [
           {"name": "T1", "code": "T1", "result": %s}, {"name": "kt Rolster", "code": "KT", "result": %s}]}}
        """
                .formatted(state, id, result1, result2);
    }

    private static String events(String... events) {
        return "{\"data\":{\"schedule\":{\"events\":[" + String.join(",", events) + "]}}}";
    }

    @Test
    void tellsAMatch() {
        ParsedDocument document = schedule(Samples.LOLESPORTS_SCHEDULE);

        assertThat(document.findings()).isEmpty();
        assertThat(document.matches().get(0))
                .isEqualTo(new MatchReport(
                        "115548128962840643",
                        new SeasonHint(null, null, "5주 차", null, null),
                        LocalDate.of(2026, 5, 1),
                        Instant.parse("2026-05-01T08:00:00Z"),
                        false,
                        3,
                        new TeamRef(null, "DN SOOPers", null, "DNS"),
                        new TeamRef(null, "HANJIN BRION", null, "BRO"),
                        State.FINISHED,
                        0,
                        2,
                        false,
                        false,
                        List.of()));
    }

    @Test
    void aMatchToComeHasNoScoreAndMayLackATeam() {
        MatchReport match = schedule(Samples.LOLESPORTS_SCHEDULE).matches().get(1);

        assertThat(match.state()).isEqualTo(State.SCHEDULED);
        assertThat(match.score1()).isNull();
        assertThat(match.team2()).isNull();
        assertThat(match.season().block()).isNull();
    }

    @Test
    void showsAreNoMatches() {
        assertThat(schedule(Samples.LOLESPORTS_SCHEDULE).matches()).hasSize(2);
    }

    @Test
    void anIdWrittenAsANumberKeepsAllItsDigits() {
        String body = events(event("@", "unstarted", "null", "null").replace("\"@\"", "115548128962840643"));

        assertThat(schedule(body).matches()).extracting(MatchReport::key).containsExactly("115548128962840643");
    }

    @ParameterizedTest
    @EnumSource(names = {"LOLESPORTS_SCHEDULE", "LOLESPORTS_LIVE"})
    void eventsMayBeNull(Format format) {
        assertThat(parsed(format, "lck", "{\"data\":{\"schedule\":{\"events\":null}}}")
                        .matches())
                .isEmpty();
    }

    @Test
    void manyPagesAreOneDocument() {
        String first = events(event("1", "unstarted", "null", "null"), event("2", "unstarted", "null", "null"));
        String second = events(event("2", "unstarted", "null", "null"), event("3", "unstarted", "null", "null"));

        ParsedDocument document = schedule("{\"pages\":[" + first + "," + second + "]}");

        assertThat(document.matches()).extracting(MatchReport::key).containsExactly("1", "2", "3");
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void aMirrorLeavesOutTheWrapping() {
        String body = "{\"pages\":{\"older\":\"x\",\"newer\":null},\"events\":["
                + event("1", "unstarted", "null", "null") + "]}";

        assertThat(schedule(body).matches()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inProgress | {'outcome':null,'gameWins':1} | {'outcome':null,'gameWins':0} | LIVE | 1 | 0",
                "inProgress | null | null | LIVE | |",
                "unstarted | {'outcome':null,'gameWins':0} | {'outcome':null,'gameWins':0} | SCHEDULED | |",
                "completed | {'outcome':'win','gameWins':2} | {'outcome':'loss','gameWins':1} | FINISHED | 2 | 1",
                "completed | {'gameWins':2} | {'gameWins':'0'} | FINISHED | 2 | 0"
            })
    void gameWinsAreTheScore(
            String state, String result1, String result2, State expected, Integer first, Integer second) {
        MatchReport match = schedule(events(event("1", state, json(result1), json(result2))))
                .matches()
                .get(0);

        assertThat(match.state()).isEqualTo(expected);
        assertThat(match.score1()).isEqualTo(first);
        assertThat(match.score2()).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "completed | null | null | NO_SCORE",
                "completed | {'outcome':'tie','gameWins':1} | {'outcome':'tie','gameWins':1} | BAD_SCORE",
                "completed | {'outcome':'win','gameWins':2} | {'outcome':'win','gameWins':1} | BAD_SCORE",
                "completed | {'outcome':'loss','gameWins':2} | {'outcome':'win','gameWins':0} | BAD_SCORE",
                "completed | {'outcome':'win','gameWins':4} | {'outcome':'loss','gameWins':0} | BAD_SCORE",
                "completed | {'outcome':'win','gameWins':-2} | {'outcome':'loss','gameWins':0} | BAD_SCORE",
                "completed | {'gameWins':1.5} | {'gameWins':0} | BAD_NUMBER",
                "paused | null | null | BAD_STATE"
            })
    void leavesOutAnEventThatCannotBe(String state, String result1, String result2, String code) {
        ParsedDocument document = schedule(
                events(event("bad", state, json(result1), json(result2)), event("good", "unstarted", "null", "null")));

        assertThat(document.matches()).extracting(MatchReport::key).containsExactly("good");
        assertThat(document.findings())
                .extracting(RowFinding::row, RowFinding::code)
                .containsExactly(tuple("bad", code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "{}",
                "{\"type\":\"match\",\"startTime\":\"2026-05-01T08:00:00Z\",\"state\":\"unstarted\",\"match\":null}",
                "{\"type\":\"match\",\"startTime\":\"soon\",\"state\":\"unstarted\",\"match\":{\"id\":\"1\",\"teams\":[{},{}]}}",
                "{\"type\":\"match\",\"startTime\":\"2026-05-01T08:00:00Z\",\"state\":\"unstarted\",\"match\":{\"id\":\"1\",\"teams\":[{}]}}"
            })
    void anEventOfAnotherShapeIsAFinding(String event) {
        ParsedDocument document = schedule(events(event, event("good", "unstarted", "null", "null")));

        assertThat(document.matches()).hasSize(1);
        assertThat(document.findings()).hasSize(1);
    }

    @Test
    void anotherWayOfCountingIsNoBestOf() {
        String body = events(event("1", "unstarted", "null", "null").replace("bestOf", "playAll"));

        assertThat(schedule(body).matches()).extracting(MatchReport::bestOf).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({"Tiebreakers, true,", "순위 결정전, true,", "플레이오프, false, true", "결승, false, true", "Week 3, false,"})
    void theBlockTellsWhatAMatchIsFor(String block, boolean tiebreak, Boolean playoffs) {
        MatchReport match = schedule(
                        events(event("1", "unstarted", "null", "null").replace("Week 5", block)))
                .matches()
                .get(0);

        assertThat(match.tiebreak()).isEqualTo(tiebreak);
        assertThat(match.season().playoffs()).isEqualTo(playoffs);
    }

    @Test
    void theLeagueIsAmongTheLeagues() {
        assertThat(parsed(Format.LOLESPORTS_LEAGUES, "lck", Samples.LOLESPORTS_LEAGUES)
                        .leagues())
                .containsExactly(new LeagueReport("98767991310872058", "lck", "LCK"));
        assertThat(parsed(Format.LOLESPORTS_LEAGUES, "", Samples.LOLESPORTS_LEAGUES)
                        .leagues())
                .hasSize(2);
    }

    @Test
    void tournamentsHaveDays() {
        assertThat(parsed(Format.LOLESPORTS_TOURNAMENTS, "lck", Samples.LOLESPORTS_TOURNAMENTS)
                        .tournaments())
                .hasSize(2)
                .contains(new TournamentReport(
                        "115548106590082745", "lck_split_1_2026", LocalDate.of(2026, 1, 13), LocalDate.of(2026, 3, 1)));
    }

    @Test
    void aTournamentThatEndsBeforeItStartsIsAFinding() {
        ParsedDocument document = parsed(
                Format.LOLESPORTS_TOURNAMENTS,
                "lck",
                "[{\"id\":\"1\",\"slug\":\"a\",\"startDate\":\"2026-03-01\",\"endDate\":\"2026-01-13\"}]");

        assertThat(document.tournaments()).isEmpty();
        assertThat(document.findings()).extracting(RowFinding::code).containsExactly("BAD_DATE");
    }

    @Test
    void standingsTellIdsAndPlaces() {
        ParsedDocument document = parsed(Format.LOLESPORTS_STANDINGS, "lck", Samples.LOLESPORTS_STANDINGS);

        assertThat(document.teams())
                .extracting(report -> report.team().id())
                .containsExactly("98767991853197861", "100205573495116443", "99566404579461230");
        assertThat(document.ranks())
                .hasSize(2)
                .contains(new RankReport(null, "Regular Season", null, 1, T1, 9, 1, null));
        assertThat(document.findings()).extracting(RowFinding::code).containsExactly("NO_VALUE");
    }

    @Test
    void teamsAreToldByTheirLeagueAsCodesAreNotUnique() {
        ParsedDocument document = parsed(Format.LOLESPORTS_TEAMS, "lck", Samples.LOLESPORTS_TEAMS);

        assertThat(document.teams())
                .containsExactly(new TeamReport(
                        T1,
                        List.of(
                                new PlayerReport(
                                        "1",
                                        "Midlaner",
                                        null,
                                        "Gil-dong Hong",
                                        T1,
                                        "MID",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null),
                                new PlayerReport("2", "Coach", null, null, T1, null, null, null, null, null, null))));
    }

    @Test
    void aDumpOfTeamsCallsThemOtherwise() {
        String dump = "[{\"team_id\":\"1\",\"name\":\"T1\",\"acronym\":\"T1\",\"slug\":\"t1\"}]";

        assertThat(parsed(Format.LOLESPORTS_TEAMS, "", dump).teams())
                .extracting(TeamReport::team)
                .containsExactly(new TeamRef("1", "T1", null, "T1"));
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }
}
