package imyeomsu.lck.match.game;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.match.MatchTest;
import imyeomsu.lck.match.snapshot.Snapshots;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MatchTest
class MatchesIT {

    private static final String SPRING = "/api/v1/seasons/lck-2023-spring/matches";
    private static final String SEASON_2025 = "/api/v1/seasons/lck-2025/matches";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Snapshots snapshots;

    @Test
    void pagesGoThroughAllMatchesOnceAndInOrder() {
        List<String> ids = new ArrayList<>();
        List<String> starts = new ArrayList<>();
        String next = "";
        int pages = 0;

        while (next != null) {
            String page = body(SPRING + "?limit=7&cursor=" + next);
            ids.addAll(read(page, "$.items[*].id"));
            starts.addAll(read(page, "$.items[*].start"));
            next = JsonPath.read(page, "$.next");
            pages++;
        }

        assertThat(ids).hasSize(90).doesNotHaveDuplicates();
        assertThat(starts).isSorted();
        assertThat(pages).isEqualTo(13);
    }

    @Test
    void aPageHoldsTwentyUnlessAskedOtherwise() {
        assertThat(items(SPRING)).hasSize(20);
        assertThat(items(SPRING + "?limit=100")).hasSize(90);
        assertThat(JsonPath.<String>read(body(SPRING + "?limit=100"), "$.next")).isNull();
    }

    @Test
    void monthsAndDaysAreThoseOfSeoul() {
        List<String> april = items(SEASON_2025 + "?month=2025-04&limit=100");
        List<String> ofDay = read(body(SEASON_2025 + "?day=2025-04-02"), "$.items[*].day");

        assertThat(april).isNotEmpty();
        assertThat(this.<String>read(body(SEASON_2025 + "?month=2025-04&limit=100"), "$.items[*].day"))
                .allMatch(day -> day.startsWith("2025-04-"));
        assertThat(ofDay).containsExactly("2025-04-02", "2025-04-02");
        assertThat(items(SEASON_2025 + "?day=2025-04-02&month=2025-05")).isEmpty();
        HashSet<String> all = new HashSet<>(april);
        for (String month : List.of("2025-05", "2025-06", "2025-07", "2025-08")) {
            all.addAll(items(SEASON_2025 + "?month=" + month + "&limit=100"));
        }
        assertThat(all).hasSize(151);
    }

    @Test
    void aTeamPlaysEighteenMatches() {
        assertThat(items(SPRING + "?team=LSB&limit=100")).hasSize(18);
    }

    @Test
    void finishedMatchesAreThoseWithAScore() {
        String finished = body(SEASON_2025 + "?state=FINISHED&limit=100");

        assertThat(this.<Integer>read(finished, "$.items[*].score1")).doesNotContainNull();
        assertThat(items(SEASON_2025 + "?state=SCHEDULED")).isEmpty();
        assertThat(items(SEASON_2025 + "?state=LIVE")).isEmpty();
        assertThat(this.<Integer>read(body(SPRING + "?state=SCHEDULED"), "$.items[*].score1"))
                .containsOnlyNulls();
    }

    @Test
    void aMatchIsToldInTheTimeOfSeoulUnderTheNamesOfItsSeason() {
        assertThat(mvc.get().uri("/api/v1/matches/lck-2023-spring-001"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"id": "lck-2023-spring-001", "seasonId": "lck-2023-spring", "stage": "regular",
                         "start": "2026-10-28T17:00:00+09:00", "day": "2026-10-28", "bestOf": 3, "state": "FINISHED",
                         "team1": {"id": "dplus", "code": "DK", "name": {"ko": "디플러스 기아", "en": "Dplus KIA"}},
                         "team2": {"id": "drx", "code": "DRX", "name": {"ko": "DRX", "en": "DRX"}},
                         "score1": 2, "score2": 0, "winner": "DK", "tiebreak": false, "forfeit": false, "block": null,
                         "startKnown": "MINUTE", "corrected": false, "version": 1, "games": [], "correction": null}""");
    }

    @Test
    void aMatchTellsItsGamesAndWhoHadTheLastWord() {
        jdbc.sql("INSERT INTO game VALUES ('lck-2025-003', 2, NULL, NULL, NULL, NULL, NULL)")
                .update();
        jdbc.sql(
                        """
                        INSERT INTO game SELECT id, 1, team1_id, team2_id, starts_at, 1834, '25.06'
                        FROM game_match WHERE id = 'lck-2025-003'
                        """)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO match_correction (match_id, state, reason, corrected_by, corrected_at)
                        VALUES ('lck-2025-003', 'CANCELLED', 'Ruling', 1, '2025-04-04 00:00:00')
                        """)
                .update();
        jdbc.sql("UPDATE season SET revision = revision + 1 WHERE id = 'lck-2025'")
                .update();
        snapshots.rebuild("lck-2025");

        String match = body("/api/v1/matches/lck-2025-003");

        assertThat(JsonPath.<Object>read(match, "$.games[0].winner")).isEqualTo(JsonPath.read(match, "$.team1.code"));
        assertThat(JsonPath.<Object>read(match, "$.games[0].blue")).isEqualTo(JsonPath.read(match, "$.team2.code"));
        assertThat(JsonPath.<Object>read(match, "$.games[0].startedAt")).isEqualTo(JsonPath.read(match, "$.start"));
        assertThat(JsonPath.<Object>read(match, "$.games[0].seconds")).isEqualTo(1834);
        assertThat(JsonPath.<Object>read(match, "$.games[1].winner")).isNull();
        assertThat(JsonPath.<Object>read(match, "$.correction.reason")).isEqualTo("Ruling");
        assertThat(JsonPath.<Object>read(match, "$.correction.at")).isEqualTo("2025-04-04T09:00:00+09:00");
    }

    @Test
    void aStageIsAPartOfTheSeason() {
        assertThat(items(SEASON_2025 + "?stage=legend&limit=100")).hasSize(30);
    }

    @Test
    void theNextMatchIsTheFirstStillToBegin() {
        String scheduled = body(SPRING + "?state=SCHEDULED&limit=1");
        String ofT1 = body(SPRING + "?state=SCHEDULED&team=T1&limit=1");

        assertThat(JsonPath.<String>read(body("/api/v1/matches/next"), "$.id"))
                .isEqualTo(JsonPath.read(scheduled, "$.items[0].id"));
        assertThat(JsonPath.<String>read(body("/api/v1/matches/next?team=T1"), "$.id"))
                .isEqualTo(JsonPath.read(ofT1, "$.items[0].id"));
    }

    private List<String> items(String path) {
        return read(body(path), "$.items[*].id");
    }

    private <T> List<T> read(String json, String path) {
        return JsonPath.read(json, path);
    }

    private String body(String path) {
        try {
            var answer = mvc.get().uri(path).exchange();
            assertThat(answer).hasStatusOk();
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
