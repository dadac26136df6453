package imyeomsu.lck.match.season;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.MatchTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MatchTest
class SeasonsIT {

    @Autowired
    MockMvcTester mvc;

    @Test
    void theReplayedSeasonIsTheCurrentOneAndSaysSo() {
        assertThat(mvc.get().uri("/api/v1/seasons"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"items": [
                          {"id": "lck-2023-spring", "league": "LCK", "name": {"ko": "2023 LCK 스프링", "en": "LCK 2023 Spring"},
                           "startsOn": "2026-10-28", "endsOn": "2026-12-27", "current": true, "shiftedWeeks": 197,
                           "originalYear": 2023},
                          {"id": "lck-2025", "startsOn": "2025-04-02", "endsOn": "2025-08-31", "current": false,
                           "shiftedWeeks": 0, "originalYear": 2025}
                        ], "next": null}""");
    }

    @Test
    void aSeasonNamesItsStagesAndTheirRules() {
        assertThat(mvc.get().uri("/api/v1/seasons/lck-2025"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"id": "lck-2025", "current": false, "stages": [
                          {"id": "rounds-1-2", "name": {"en": "Rounds 1-2"},
                           "rules": ["WINS", "GAME_DIFF", "HEAD_TO_HEAD", "TIEBREAK_MATCH"]},
                          {"id": "legend"}, {"id": "rise"}, {"id": "rounds-3-5"}]}""");
    }

    @Test
    void teamsGoByTheNamesOfTheirSeason() {
        assertThat(mvc.get().uri("/api/v1/teams"))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactly("BRO", "DK", "DRX", "GEN", "HLE", "KDF", "KT", "LSB", "NS", "T1");
        assertThat(mvc.get().uri("/api/v1/teams?season=lck-2025"))
                .bodyJson()
                .extractingPath("$.items[?(@.id == 'freecs')].name.en")
                .asArray()
                .containsExactly("DN Freecs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/seasons",
                "/seasons/lck-2023-spring",
                "/teams",
                "/seasons/lck-2023-spring/matches?month=2026-11",
                "/seasons/lck-2023-spring/standings",
                "/matches/lck-2023-spring-001",
                "/matches/next"
            })
    void whoHasTheNewestIsToldSoAndNothingMore(String path) {
        var first = mvc.get().uri("/api/v1" + path).exchange();
        String tag = first.getResponse().getHeader(HttpHeaders.ETAG);

        var second = mvc.get()
                .uri("/api/v1" + path)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange();

        assertThat(first).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        assertThat(second)
                .hasStatus(304)
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .hasHeader(HttpHeaders.ETAG, tag);
        assertThat(second).body().isEmpty();
        assertThat(mvc.get().uri("/api/v1" + path).header(HttpHeaders.IF_NONE_MATCH, "\"older\""))
                .hasStatusOk();
    }
}
