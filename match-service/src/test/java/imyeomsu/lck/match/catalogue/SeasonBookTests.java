package imyeomsu.lck.match.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.catalogue.SeasonBook.Place;
import imyeomsu.lck.match.report.MatchReport.SeasonHint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SeasonBookTests {

    private final SeasonBook book = new SeasonBook(new SeasonBookFile(JsonMapper.shared()));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // files
                "2023, spring,             regular,        -,     2023-01-18, lck-2023-spring, regular",
                "2023, spring,             regular,        -,     2026-10-28, lck-2023-spring, regular",
                "2025, rounds1-2,          rounds1-2,      -,     2025-04-02, lck-2025,        rounds-1-2",
                "2025, rounds3-5,          legend,         -,     2025-07-23, lck-2025,        legend",
                "2025, rounds3-5,          rounds3-5,      -,     2025-07-23, lck-2025,        rounds-3-5",
                // game by game
                "2024, Spring,             -,              false, 2024-01-17, lck-2024-spring, regular",
                "2024, Spring,             -,              true,  2024-04-03, lck-2024-spring, playoffs",
                "2025, Rounds 1-2,         -,              true,  2025-06-07, lck-2025,        road-to-msi",
                "2025, Rounds 3-5,         -,              true,  2025-09-03, lck-2025,        play-in",
                "2025, Cup,                -,              false, 2025-01-15, lck-2025-cup,    groups",
                // the wiki
                "2023, Spring Season,      Week 5,         -,     2023-02-16, lck-2023-spring, regular",
                "2023, Spring Playoffs,    Round 3,        -,     2023-04-08, lck-2023-spring, playoffs",
                "2025, Road to MSI,        Round 1,        -,     2025-06-07, lck-2025,        road-to-msi",
                "2025, Season Playoffs,    Finals,         -,     2025-09-28, lck-2025,        playoffs",
                "2026, Rounds 3-4,         Week 1,         -,     2026-07-22, lck-2026,        rounds-3-4",
                // schedules without a season
                "-,    -,                  Week 3,         -,     2021-02-03, lck-2021-spring, regular",
                "-,    -,                  3주 차,          -,     2021-06-30, lck-2021-summer, regular",
                "-,    -,                  결승,            -,     2024-09-08, lck-2024-summer, playoffs",
                "-,    -,                  2주 차,          -,     2026-04-08, lck-2026,        rounds-1-2",
                "2026, -,                  정규시즌 1R,      -,     2026-05-01, lck-2026,        rounds-1-2",
                "2026, -,                  정규시즌 3R,      -,     2026-07-22, lck-2026,        rounds-3-4",
                "2026, -,                  플레이오프 1R,     -,     2026-09-10, lck-2026,        playoffs",
                "-,    -,                  -,              -,     2026-02-01, lck-2026-cup,    groups",
            })
    void everySourcesWordsFindTheirPlace(
            @Nullable Integer year,
            @Nullable String split,
            @Nullable String block,
            @Nullable Boolean playoffs,
            LocalDate day,
            String season,
            String stage) {
        Place place = book.place(new SeasonHint(year, split, block, playoffs, null), day)
                .orElseThrow();

        assertThat(place.season().id()).isEqualTo(season);
        assertThat(place.stage().id()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"Tiebreakers, true", "순위 결정전, true", "Tie-Break, true", "Week 9, false"})
    void tiebreaksAreHeardInTheWords(String block, boolean tiebreak) {
        assertThat(book.place(new SeasonHint(2022, "Summer", block, null, null), LocalDate.of(2022, 8, 15)))
                .map(Place::tiebreak)
                .contains(tiebreak);
    }

    @Test
    void beforeTheLeagueThereWasNoSeason() {
        assertThat(book.place(new SeasonHint(null, null, null, null, null), LocalDate.of(2009, 1, 1)))
                .isEmpty();
    }

    @Test
    void aSeasonIsFoundAgainByItsId() {
        assertThat(book.season("lck-2019-summer", 2019).name().en()).isEqualTo("LCK 2019 Summer");
    }
}
