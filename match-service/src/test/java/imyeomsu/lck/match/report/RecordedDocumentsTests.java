package imyeomsu.lck.match.report;

import static imyeomsu.lck.match.report.ReportFixtures.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.report.MatchReport.State;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sources really answered, where such recordings lie beside the project ({@code -Dlck.shared=<folder>}). */
@EnabledIf("recorded")
class RecordedDocumentsTests {

    private static final Path DATA =
            Path.of(System.getProperty("lck.shared", "../../shared")).resolve("data");

    static boolean recorded() {
        return Files.isDirectory(DATA);
    }

    private static byte[] file(String name) {
        try {
            return Files.readAllBytes(DATA.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "lck_2022_summer, 90, 0",
        "lck_2023_spring, 90, 0",
        "lck_2023_summer, 90, 0",
        "lck_2024_spring, 90, 0",
        "lck_2024_summer, 90, 0",
        "lck_2025_rounds1-2, 91, 1",
        "lck_2025_rounds3-5, 60, 0"
    })
    void everySplitIsReadWhole(String split, int matches, int tiebreaks) {
        ParsedDocument document = parsed(Format.SEASON_CSV, "lck", file("splits/" + split + "_matches.csv"));

        assertThat(document.findings()).isEmpty();
        assertThat(document.matches()).hasSize(matches).allMatch(match -> match.state() == State.FINISHED);
        assertThat(document.matches()).filteredOn(MatchReport::tiebreak).hasSize(tiebreaks);
    }

    @Test
    void oraclesElixirTellsTheSplitsOf2025AndTheirPlayoffs() {
        ParsedDocument year =
                parsed(Format.ORACLES_ELIXIR, "LCK", file("oracleselixir/2025_LCK_rounds1-5_161cols.csv"));

        assertThat(year.findings()).isEmpty();
        List<MatchReport> regular = year.matches().stream()
                .filter(match -> Boolean.FALSE.equals(match.season().playoffs()))
                .toList();
        Set<String> splits = new TreeSet<>(results(split("lck_2025_rounds1-2")));
        splits.addAll(results(split("lck_2025_rounds3-5")));
        assertThat(regular).hasSize(151);
        assertThat(results(regular)).isEqualTo(splits);
        assertThat(year.matches().stream()
                        .mapToInt(match -> match.games().size())
                        .sum())
                .isEqualTo(406);
    }

    @Test
    void oraclesElixirOf2024HasOtherColumns() {
        ParsedDocument weeks =
                parsed(Format.ORACLES_ELIXIR, "LCK", file("oracleselixir/2024_LCK_spring_weeks1-2_full123cols.csv"));

        assertThat(weeks.findings()).isEmpty();
        assertThat(weeks.matches().stream()
                        .mapToInt(match -> match.games().size())
                        .sum())
                .isEqualTo(31);
        assertThat(weeks.matches().get(0).games().get(0).patch()).isEqualTo("14.01");
        assertThat(results(split("lck_2024_spring"))).containsAll(results(weeks.matches()));
    }

    @Test
    void leaguepediaAndTheSplitAgreeOnSpring2023() {
        String pages =
                "{\"pages\":[" + text("rewrapped/leaguepedia_cargoquery_MatchSchedule_lck2023spring_offset0.json") + ","
                        + text("rewrapped/leaguepedia_cargoquery_MatchSchedule_lck2023spring_offset50.json") + "]}";

        ParsedDocument document = parsed(Format.LEAGUEPEDIA_MATCHES, "LCK", pages);

        assertThat(document.findings()).isEmpty();
        assertThat(document.matches()).hasSize(98);
        List<MatchReport> regular = document.matches().stream()
                .filter(match -> Boolean.FALSE.equals(match.season().playoffs()))
                .toList();
        assertThat(regular).hasSize(90);
        assertThat(timedResults(regular)).isEqualTo(timedResults(split("lck_2023_spring")));
        assertThat(document.matches())
                .filteredOn(match -> match.state() == State.SCHEDULED)
                .hasSize(2)
                .anyMatch(match -> match.team2() == null);
    }

    @Test
    void lolEsportsAndTheSplitAgreeOnSpring2023() {
        String pages = "{\"pages\":[" + text("rewrapped/lolesports_getSchedule_lck2023spring_page1.json") + ","
                + text("rewrapped/lolesports_getSchedule_lck2023spring_page2.json") + "]}";

        ParsedDocument document = parsed(Format.LOLESPORTS_SCHEDULE, "lck", pages);

        assertThat(document.findings()).isEmpty();
        assertThat(document.matches()).hasSize(90);
        assertThat(timedResults(document.matches())).isEqualTo(timedResults(split("lck_2023_spring")));
    }

    @Test
    void theMirrorsScheduleNeedsNoWrapping() {
        ParsedDocument document =
                parsed(Format.LOLESPORTS_SCHEDULE, "lcs", file("lolesports/getSchedule_LCS_2023-02.json"));

        assertThat(document.findings()).isEmpty();
        assertThat(document.matches())
                .filteredOn(match -> match.state() == State.FINISHED)
                .hasSize(55);
        assertThat(document.matches())
                .filteredOn(match -> match.state() == State.SCHEDULED)
                .hasSize(25)
                .allMatch(match -> match.score1() == null);
    }

    @ParameterizedTest
    @CsvSource({"worlds, worlds, 5", "msi, msi, 3", "first-stand, first_stand, 4"})
    void koreanSchedulesAreReadByTheLeaguesSlug(String file, String league, int matches) {
        ParsedDocument document = parsed(
                Format.LOLESPORTS_SCHEDULE, league, file("lolesports/getSchedule_ko-KR_" + file + "_trimmed.json"));

        assertThat(document.findings()).isEmpty();
        assertThat(document.matches()).hasSize(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "lck, lck, 4",
        "msi, msi, 3",
        "worlds, world_championship, 3",
        "first-stand, first_stand_lol, 3",
        "ewc, ewc_lol, 3",
        "kespa, lol_kespa, 3",
        "empty, lck, 0"
    })
    void naversMonthsAreRead(String file, String league, int matches) {
        ParsedDocument month = parsed(Format.NAVER_SCHEDULE, league, file("naver/schedule_month_v2_" + file + ".json"));

        assertThat(month.findings()).isEmpty();
        assertThat(month.matches()).hasSize(matches);
    }

    @Test
    void standingsTellTheIdsOfAllTeams() {
        ParsedDocument document =
                parsed(Format.LOLESPORTS_STANDINGS, "lcs", file("lolesports/getStandings_LCS_spring2023.json"));

        assertThat(document.findings()).isEmpty();
        assertThat(document.teams())
                .hasSize(10)
                .allMatch(report -> report.team().id() != null);
        assertThat(document.ranks()).hasSize(10);
    }

    @Test
    void theOtherListsOfTheGatewayAreRead() {
        assertThat(parsed(Format.LOLESPORTS_LEAGUES, "lck", file("lolesports/hackathon_leagues_2023-10.json"))
                        .leagues())
                .hasSize(1);
        assertThat(parsed(Format.LOLESPORTS_TEAMS, "", file("lolesports/hackathon_teams_2023-10.json"))
                        .teams())
                .hasSizeGreaterThan(600);
        assertThat(parsed(Format.LOLESPORTS_TEAMS, "LPL", file("lolesports/getTeams_LCS.json"))
                        .teams())
                .singleElement()
                .satisfies(team -> assertThat(team.players()).hasSize(6));
        assertThat(parsed(Format.LOLESPORTS_TOURNAMENTS, "lck", file("lolesports/lck_tournaments_2018-2022.json"))
                        .tournaments())
                .hasSize(11);
        assertThat(parsed(Format.LOLESPORTS_TOURNAMENTS, "lcs", file("lolesports/getTournamentsForLeague_LCS.json"))
                        .tournaments())
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({
        "splits/lck_2022_summer_matches.csv, SEASON_CSV",
        "oracleselixir/2024_LCK_spring_weeks1-2_full123cols.csv, ORACLES_ELIXIR",
        "oracleselixir/2025_LCK_rounds1-5_161cols.csv, ORACLES_ELIXIR",
        "rewrapped/leaguepedia_cargoquery_MatchSchedule_lck2023spring_offset0.json, LEAGUEPEDIA_MATCHES",
        "rewrapped/lolesports_getSchedule_lck2023spring_page1.json, LOLESPORTS_SCHEDULE",
        "lolesports/getSchedule_LCS_2023-02.json, LOLESPORTS_SCHEDULE",
        "lolesports/getSchedule_ko-KR_lck_trimmed.json, LOLESPORTS_SCHEDULE",
        "lolesports/getStandings_LCS_spring2023.json, LOLESPORTS_STANDINGS",
        "lolesports/getTournamentsForLeague_LCS.json, LOLESPORTS_TOURNAMENTS",
        "lolesports/lck_tournaments_2018-2022.json, LOLESPORTS_TOURNAMENTS",
        "lolesports/getTeams_LCS.json, LOLESPORTS_TEAMS",
        "lolesports/hackathon_teams_2023-10.json, LOLESPORTS_TEAMS",
        "lolesports/hackathon_leagues_2023-10.json, LOLESPORTS_LEAGUES",
        "naver/schedule_month_v2_lck.json, NAVER_SCHEDULE",
        "naver/schedule_month_v2_empty.json, NAVER_SCHEDULE",
        "lolesports/openapi_vickz84259.yaml,",
        "leaguepedia/tournaments_table_rows.csv,",
        "leaguepedia/lck_2022_summer_games_MatchHistoryGame.csv,"
    })
    void theFormatIsToldByTheContent(String name, Format format) {
        assertThat(FormatDetector.detect(file(name)).orElse(null)).isEqualTo(format);
    }

    @Test
    void aCompletedEventWithoutResultsIsAFinding() {
        ParsedDocument document =
                parsed(Format.LOLESPORTS_SCHEDULE, "lck", file("lolesports/getSchedule_ko-KR_lck_trimmed.json"));

        assertThat(document.matches()).hasSize(2);
        assertThat(document.findings())
                .extracting(ParsedDocument.RowFinding::code)
                .containsExactly("NO_SCORE");
    }

    private static List<MatchReport> split(String name) {
        return parsed(Format.SEASON_CSV, "lck", file("splits/" + name + "_matches.csv"))
                .matches();
    }

    private static Set<String> timedResults(List<MatchReport> matches) {
        return matches.stream()
                .map(match -> match.start() + " " + result(match))
                .collect(Collectors.toSet());
    }

    /** Each with its day and its order on that day, so that none is lost among equals. */
    private static Set<String> results(List<MatchReport> matches) {
        return matches.stream().map(match -> match.day() + " " + result(match)).collect(Collectors.toSet());
    }

    private static String result(MatchReport match) {
        return List.of(side(match.team1(), match.score1()), side(match.team2(), match.score2())).stream()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Names are compared as far as sources agree on them. */
    private static String side(TeamRef team, Integer score) {
        String name = team.name().toLowerCase(Locale.ROOT).replaceAll("esports|[^a-z0-9]", "");
        return name.replace("oksavingsbank", "").replaceAll("^ok(?=brion)|^bnk", "") + ":" + score;
    }
}
