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
