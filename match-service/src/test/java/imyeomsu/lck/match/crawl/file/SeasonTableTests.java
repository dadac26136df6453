package imyeomsu.lck.match.crawl.file;

import static imyeomsu.lck.match.crawl.file.SeasonFiles.shipped;
import static imyeomsu.lck.match.crawl.file.SeasonFiles.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonTableTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:12:00Z");
    private static final Replay REPLAY = new Replay("lck-2023-spring", null);

    @ParameterizedTest
    @CsvSource({"lck-2023-spring.csv, 90", "lck-2025.csv, 151"})
    void everyShippedSeasonIsWhole(String file, int matches) {
        List<SeasonLine> lines = shipped(file).lines();

        assertThat(lines).hasSize(matches).allSatisfy(line -> {
            Map<String, String> match = line.columns();
            int score1 = Integer.parseInt(match.get("score1"));
            int score2 = Integer.parseInt(match.get("score2"));
            assertThat(Math.max(score1, score2)).isEqualTo(2);
            assertThat(Math.min(score1, score2)).isLessThan(2);
            assertThat(match.get("winner_code")).isEqualTo(match.get(score1 == 2 ? "team1_code" : "team2_code"));
            assertThat(match).containsEntry("status", "completed").containsEntry("best_of", "3");
            assertThat(line.start().toString())
                    .startsWith(match.get("start_utc").substring(0, 16));
        });
        assertThat(lines).extracting(line -> line.columns().get("match_id")).doesNotHaveDuplicates();
    }

    @Test
    void spring2023IsADoubleRoundRobin() {
        assertThat(meetings("lck-2023-spring.csv", "regular")).hasSize(45).allSatisfy((pair, times) -> assertThat(times)
                .isEqualTo(2));
    }

    @Test
    void the2025SeasonHasItsPhasesAndItsOneTieBreak() {
        List<SeasonLine> lines = shipped("lck-2025.csv").lines();

        assertThat(lines)
                .filteredOn(line -> line.columns().get("is_tiebreaker").equals("true"))
                .extracting(line -> line.columns().get("match_id"))
                .containsExactly("091");
        assertThat(meetings("lck-2025.csv", "rounds-1-2")).hasSize(45);
        assertThat(meetings("lck-2025.csv", "legend")).hasSize(10).allSatisfy((pair, times) -> assertThat(times)
                .isEqualTo(3));
        assertThat(meetings("lck-2025.csv", "rise")).hasSize(10).allSatisfy((pair, times) -> assertThat(times)
                .isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T10:12:00Z",
                "2026-11-25T07:59:59Z",
                "2026-11-29T23:59:00Z",
                "2023-02-16T08:00:00Z",
                "2020-01-01T00:00:00Z"
            })
    void aReplayLeavesHalfOfTheMatchesAheadWithinAWeek(String moment) {
        SeasonTable season = shipped("lck-2023-spring.csv");
        Instant now = Instant.parse(moment);

        int weeks = REPLAY.weeks(season.middle(), now);

        SeasonTable moved = SeasonTable.read(season.replayed(weeks, now));
        assertThat(moved.middle()).isAfter(now).isBeforeOrEqualTo(now.plusSeconds(7 * 24 * 3600));
        assertThat(moved.shift()).hasValue(weeks);
        assertThat(moved.lines())
                .filteredOn(line -> line.columns().get("status").equals("unstarted"))
                .hasSizeBetween(45, 55)
                .allSatisfy(line ->
                        assertThat(line.columns()).containsEntry("score1", "").containsEntry("winner_code", ""));
    }

    @Test
    void anAnchorTakesThePlaceOfNow() {
        Instant middle = shipped("lck-2023-spring.csv").middle();

        assertThat(new Replay("lck-2023-spring", middle.plusSeconds(1)).weeks(middle, NOW))
                .isEqualTo(1);
    }

    @Test
    void aReplayKeepsTheDayOfTheWeekAndTheTimeOfDay() {
        SeasonTable season = shipped("lck-2023-spring.csv");

        SeasonTable moved = SeasonTable.read(season.replayed(200, NOW));

        for (int i = 0; i < season.lines().size(); i++) {
            Map<String, String> was = season.lines().get(i).columns();
            Map<String, String> is = moved.lines().get(i).columns();
            assertThat(day(is)).isEqualTo(day(was));
            assertThat(is.get("time_kst")).isEqualTo(was.get("time_kst"));
            assertThat(is.get("start_utc").substring(10))
                    .isEqualTo(was.get("start_utc").substring(10));
            assertThat(LocalDate.parse(is.get("date_kst")))
                    .isEqualTo(LocalDate.parse(was.get("date_kst")).plusDays(1400));
        }
    }

    @ParameterizedTest(name = "{0} s after the start: {1}")
    @CsvSource({"-1, unstarted, ''", "0, inProgress, ''", "8099, inProgress, ''", "8100, completed, 2"})
    void aScoreIsToldWhenAllGamesCouldBeOver(long seconds, String status, String score) {
        Instant start = Instant.parse("2023-01-18T08:00:00Z");

        Map<String, String> told = shipped("lck-2023-spring.csv")
                .lines()
                .get(0)
                .toldAt(start.plusSeconds(seconds))
                .columns();

        assertThat(told).containsEntry("status", status).containsEntry("score1", score);
    }

    @Test
    void aMatchOfWhichTheDayAloneIsKnownIsOverWithThatDay() {
        SeasonLine line = table(
                        """
                        match_id,date_kst,start_utc,best_of,score1,score2,winner_code,status,note
                        1,2023-01-18,,3,2,0,T1,completed,"played, at last"
                        """)
                .lines()
                .get(0)
                .moved(1);

        assertThat(line.columns()).containsEntry("start_utc", "").containsEntry("date_kst", "2023-01-25");
        assertThat(line.toldAt(Instant.parse("2023-01-24T14:59:59Z")).columns()).containsEntry("status", "unstarted");
        assertThat(line.toldAt(Instant.parse("2023-01-24T15:00:00Z")).columns()).containsEntry("status", "inProgress");
        assertThat(line.toldAt(Instant.parse("2023-01-25T15:00:00Z")).columns()).containsEntry("status", "completed");
    }

    private static DayOfWeek day(Map<String, String> match) {
        return LocalDate.parse(match.get("date_kst")).getDayOfWeek();
    }

    private static Map<Set<String>, Long> meetings(String file, String stage) {
        return shipped(file).lines().stream()
                .map(SeasonLine::columns)
                .filter(match -> match.get("stage").equals(stage)
                        && match.get("is_tiebreaker").equals("false"))
                .map(match -> new HashSet<>(Set.of(match.get("team1_code"), match.get("team2_code"))))
                .collect(Collectors.groupingBy(pair -> pair, Collectors.counting()));
    }
}
