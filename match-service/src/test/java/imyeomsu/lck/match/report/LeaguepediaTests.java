package imyeomsu.lck.match.report;

import static imyeomsu.lck.match.report.ReportFixtures.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.report.MatchReport.SeasonHint;
import imyeomsu.lck.match.report.MatchReport.State;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.ParsedDocument.RowFinding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaguepediaTests {

    private static ParsedDocument parse(String body) {
        return parsed(Format.LEAGUEPEDIA_MATCHES, "LCK", body);
    }

    /** A Bo3 of T1 and KT with these fields besides, written {@code name=value} and joined by semicolons. */
    private static String row(String fields) {
        StringBuilder row = new StringBuilder("{'MatchId':'LCK/2022 Season/Summer Season_Week 1_1',"
                + "'OverviewPage':'LCK/2022 Season/Summer Season','Team1':'T1','Team2':'KT Rolster','BestOf':'3'");
        boolean dated = fields.contains("DateTime");
        for (String field : (dated ? fields : "DateTime UTC=2022-06-15 08:00:00;" + fields).split(";")) {
            if (!field.isBlank()) {
                int equals = field.indexOf('=');
                row.append(",'")
                        .append(field, 0, equals)
                        .append("':'")
                        .append(field.substring(equals + 1))
                        .append('\'');
            }
        }
        return row.append('}').toString().replace('\'', '"');
    }

    private static String query(String... rows) {
        return "{\"cargoquery\":[{\"title\":" + String.join("},{\"title\":", rows) + "}]}";
    }

    private static MatchReport match(String fields) {
        ParsedDocument document = parse(query(row(fields)));
        assertThat(document.findings()).isEmpty();
        return document.matches().get(0);
    }

    @Test
    void tellsAMatch() {
        ParsedDocument document = parse(Samples.LEAGUEPEDIA_MATCHES);

        assertThat(document.findings()).isEmpty();
        assertThat(document.matches().get(0))
                .isEqualTo(new MatchReport(
                        "LCK/2023 Season/Spring Season_Week 1_1",
                        new SeasonHint(2023, "Spring", "Week 1", false, null),
                        LocalDate.of(2023, 1, 18),
                        Instant.parse("2023-01-18T08:00:00Z"),
                        false,
                        3,
                        new TeamRef(null, "Dplus KIA", null, null),
                        new TeamRef(null, "DRX", null, null),
                        State.FINISHED,
                        2,
                        0,
                        false,
                        false,
                        List.of()));
    }

    @Test
    void aMatchToComeHasNoWinnerNoScoreAndMaybeNoTeam() {
        MatchReport match = parse(Samples.LEAGUEPEDIA_MATCHES).matches().get(1);

        assertThat(match.state()).isEqualTo(State.SCHEDULED);
        assertThat(match.score1()).isNull();
        assertThat(match.team2()).isNull();
        assertThat(match.season()).isEqualTo(new SeasonHint(2023, "Spring", "Finals", true, null));
    }

    @Test
    void namesComeWithBlanksOrUnderscores() {
        String blanks =
                row("Team1Score=2;Team2Score=1;Winner=1;DateTime UTC=2022-06-15 08:00:00;DateTime UTC__precision=0");
        String underscores = blanks.replace("DateTime UTC", "DateTime_UTC");

        assertThat(parse(query(underscores)).matches())
                .isEqualTo(parse(query(blanks)).matches())
                .hasSize(1);
    }

    @Test
    void pagesAndAnExportedListAreReadAlike() {
        String row = row("Team1Score=2;Team2Score=1;Winner=1");
        String other = row.replace("_Week 1_1", "_Week 1_2");

        assertThat(parse("{\"pages\":[" + query(row) + "," + query(other) + "]}")
                        .matches())
                .isEqualTo(parse("[" + row + "," + other + "]").matches())
                .hasSize(2);
    }

    @Test
    void numbersOfAnExportAreNumbers() {
        String row = row("Winner=1").replace("}", ",\"Team1Score\":2,\"Team2Score\":0}");

        assertThat(parse("[" + row + "]").matches())
                .extracting(MatchReport::score1)
                .containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Team1Score=2;Team2Score=1;Winner=1, FINISHED, 2, 1",
        "Team1Score=0;Team2Score=2;Winner=2, FINISHED, 0, 2",
        "Team1Score=0;Team2Score=2;Winner=, FINISHED, 0, 2",
        "Team1Score=1;Team2Score=0;Winner=, LIVE, 1, 0",
        "Team1Score=0;Team2Score=0;Winner=, SCHEDULED, ,",
        "Team1Score=;Team2Score=;Winner=, SCHEDULED, ,",
        "Team1Score=2;Team2Score=0;Winner=1;IsNullified=1, CANCELLED, ,",
        "Team1Score=2;Team2Score=0;Winner=1;IsNullified=Yes, CANCELLED, ,"
    })
    void winnerAndScoresTellTheState(String fields, State state, Integer first, Integer second) {
        MatchReport match = match(fields);

        assertThat(match.state()).isEqualTo(state);
        assertThat(match.score1()).isEqualTo(first);
        assertThat(match.score2()).isEqualTo(second);
        assertThat(match.forfeit()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FF=1;Winner=2;Team1Score=0;Team2Score=2, 0, 2",
        "FF=1;Winner=2;Team1Score=;Team2Score=, 0, 2",
        "FF=1;Winner=2;Team1Score=0;Team2Score=0, 0, 2",
        "FF=2;Winner=;Team1Score=;Team2Score=, 2, 0",
        "FF=1;Winner=, 0, 2",
        "FF=Yes;Winner=1, 2, 0"
    })
    void aForfeitIsLostByAllGames(String fields, int first, int second) {
        MatchReport match = match(fields);

        assertThat(match.forfeit()).isTrue();
        assertThat(match.state()).isEqualTo(State.FINISHED);
        assertThat(List.of(match.score1(), match.score2())).containsExactly(first, second);
    }

    @Test
    void noForfeitIsWrittenInManyWays() {
        assertThat(match("FF=0;Winner=1;Team1Score=2;Team2Score=0").forfeit()).isFalse();
        assertThat(match("FF=No;Winner=1;Team1Score=2;Team2Score=0").forfeit()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"IsTiebreaker=1", "IsTiebreaker=Yes", "Tab=Tiebreakers", "Tab=Tie-break", "Tab=5th Place Tiebreaker"})
    void aTiebreakIsMarkedOrHasItsOwnTab(String fields) {
        assertThat(match(fields).tiebreak()).isTrue();
        assertThat(match("Tab=Week 9;IsTiebreaker=0").tiebreak()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "LCK/2023 Season/Summer Season, 2023, Summer, false",
        "LCK/2023 Season/Summer Playoffs, 2023, Summer, true",
        "LCK/2025 Season/Rounds 1-2, 2025, Rounds 1-2, false",
        "LCK/2025 Season/Road to MSI, 2025, Road to MSI, true",
        "LCK/2025 Season/Season Play-In, 2025, Season Play-In, true",
        "LCK/2025 Season/Season Playoffs, 2025, Season Playoffs, true",
        "LCK/2025 Season/Cup, 2025, Cup,",
        "LCK, , LCK,"
    })
    void thePageTellsThePartOfTheYear(String page, Integer year, String split, Boolean playoffs) {
        SeasonHint season = match("Tab=Week 1;OverviewPage=" + page).season();

        assertThat(season).isEqualTo(new SeasonHint(year, split, "Week 1", playoffs, null));
    }

    @Test
    void theIdTellsThePageWhereNothingElseDoes() {
        String row = row("Winner=").replaceAll("\"OverviewPage\":\"[^\"]*\",", "");

        assertThat(parse(query(row)).matches())
                .extracting(MatchReport::season)
                .containsExactly(new SeasonHint(2022, "Summer", "Week 1", false, null));
    }

    @Test
    void aMatchWithoutAnIdHasAKeyMade() {
        String row =
                row("Winner=").replaceAll("\"MatchId\":\"[^\"]*\",", "").replaceAll("\"OverviewPage\":\"[^\"]*\",", "");

        assertThat(parse(query(row)).matches()).singleElement().satisfies(match -> {
            assertThat(match.key()).isEqualTo("2022-06-15/kt rolster/t1/1");
            assertThat(match.season()).isEqualTo(new SeasonHint(null, null, null, null, null));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "DateTime UTC=2022-06-15 08:00:00;HasTime=0, 2022-06-15",
        "DateTime UTC=2022-06-14 15:00:00;HasTime=No, 2022-06-15",
        "DateTime UTC=2022-06-15 00:00:00;DateTime UTC__precision=1, 2022-06-15",
        "DateTime UTC=2022-06-15, 2022-06-15"
    })
    void theDayAloneMayBeKnown(String fields, LocalDate day) {
        MatchReport match = match(fields);

        assertThat(match.day()).isEqualTo(day);
        assertThat(match.start()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "DateTime UTC=2022-06-01 00:00:00;DateTime UTC__precision=2, BAD_DATE",
        "DateTime UTC=, BAD_DATE",
        "DateTime UTC=June, BAD_DATE",
        "Winner=3;Team1Score=2;Team2Score=0, BAD_WINNER",
        "Winner=0;Team1Score=1;Team2Score=1, BAD_SCORE",
        "Winner=1;Team1Score=0;Team2Score=2, BAD_SCORE",
        "Winner=1;Team1Score=3;Team2Score=0, BAD_SCORE",
        "Winner=1;Team1Score=;Team2Score=, NO_SCORE",
        "FF=Yes;Winner=, NO_SCORE",
        "IsNullified=perhaps, BAD_FLAG",
        "Team2=T1, BAD_TEAM"
    })
    void leavesOutARowThatCannotBe(String fields, String code) {
        String good = row("Winner=1;Team1Score=2;Team2Score=0").replace("_Week 1_1", "_Week 1_2");

        ParsedDocument document = parse(query(row(fields), good));

        assertThat(document.matches()).hasSize(1);
        assertThat(document.findings())
                .extracting(RowFinding::row, RowFinding::code)
                .containsExactly(tuple("LCK/2022 Season/Summer Season_Week 1_1", code));
    }

    @Test
    void anErrorWithStatus200IsAnError() {
        String limited = "{\"error\":{\"code\":\"ratelimited\",\"info\":\"You've exceeded your rate limit.\"}}";

        assertThatThrownBy(() -> parse(limited))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("The wiki answered an error: ratelimited")
                .extracting("code")
                .isEqualTo("SOURCE_ERROR");
        assertThatThrownBy(() -> parse("{\"pages\":[" + query(row("Winner=")) + "," + limited + "]}"))
                .extracting("code")
                .isEqualTo("SOURCE_ERROR");
    }

    @Test
    void otherLeaguesAreLeftOut() {
        String challengers = row("Winner=").replace("LCK/", "LCK CL/");

        assertThat(parse(query(row("Winner="), challengers)).matches()).hasSize(1);
        assertThatThrownBy(() -> parse(query(challengers))).extracting("code").isEqualTo("LEAGUE_MISSING");
    }
}
