package imyeomsu.lck.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MatchTest
class BadInputIT {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month=2026-13",
                "month=November",
                "month=2026-11-23",
                "month=%2B999999999-12",
                "month=-0001-01",
                "day=2026-02-30",
                "day=2026-11",
                "day=tomorrow",
                "day=%2B10000-01-01",
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=abc",
                "limit=99999999999",
                "state=DONE",
                "cursor=%21%21",
                "cursor=abc",
                "cursor=bm9uc2Vuc2U",
                "cursor=eCxsY2stMjAyMw",
                "cursor=OTk5OTk5OTk5OTk5OTk5LHg",
                "cursor=LTEseA"
            })
    void aParameterThatCannotBeUsedIsNamed(String query) {
        var answer = mvc.get()
                .uri(URI.create("/api/v1/seasons/lck-2023-spring/matches?" + query))
                .exchange();

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("INVALID_PARAMETER");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @ParameterizedTest
    @CsvSource({
        "/seasons/nowhere, 404, SEASON_NOT_FOUND",
        "/seasons/LCK-2023-SPRING, 404, SEASON_NOT_FOUND",
        "/seasons/nowhere/matches, 404, SEASON_NOT_FOUND",
        "/seasons/nowhere/standings, 404, SEASON_NOT_FOUND",
        "/seasons/%F0%9F%8F%86'%22--/standings, 404, SEASON_NOT_FOUND",
        "/matches/lck-2023-spring-999, 404, MATCH_NOT_FOUND",
        "/seasons/lck-2023-spring/matches?team=DNF, 400, UNKNOWN_TEAM",
        "/seasons/lck-2023-spring/matches?team=t1, 400, UNKNOWN_TEAM",
        "/seasons/lck-2023-spring/standings?stage=legend, 400, UNKNOWN_STAGE",
        "/matches/next?team=ZZZ, 400, UNKNOWN_TEAM",
        "/teams?season=nowhere, 400, UNKNOWN_SEASON",
        "/seasons/lck-2023-spring/players, 404, NOT_FOUND",
        "/teams/T1, 404, TEAM_NOT_FOUND",
        "/players?season=nowhere, 400, UNKNOWN_SEASON",
        "/players?team=ZZZ, 400, UNKNOWN_TEAM",
        "/seasons/lck-2023-spring/matches?stage=legend, 400, UNKNOWN_STAGE",
        "/nothing, 404, NOT_FOUND"
    })
    void whatIsNotThereIsAnsweredWithItsOwnCode(String path, int status, String code) {
        var answer = mvc.get().uri(URI.create("/api/v1" + path)).exchange();

        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void readsAreTheOnlyMethods(String method) {
        for (String path : new String[] {"/seasons", "/matches/next", "/teams", "/seasons/lck-2023-spring/standings"}) {
            var answer = mvc.method(HttpMethod.valueOf(method))
                    .uri("/api/v1" + path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{}")
                    .exchange();

            assertThat(answer).hasStatus(405);
            assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("METHOD_NOT_ALLOWED");
        }
    }

    @Test
    void aLongIdIsJustUnknown() {
        assertThat(mvc.get().uri("/api/v1/matches/" + "x".repeat(4000))).hasStatus(404);
    }

    @Test
    void onlyJsonIsSpoken() {
        assertThat(mvc.get().uri("/api/v1/seasons").accept(MediaType.APPLICATION_PDF))
                .hasStatus(406);
    }

    @Test
    void theTextFollowsTheCallersLanguage() {
        String path = "/api/v1/seasons/lck-2023-spring/matches?team=ZZZ";

        assertThat(mvc.get().uri(path)).bodyJson().extractingPath("$.detail").isEqualTo("'ZZZ' 팀은 없어요.");
        assertThat(mvc.get().uri(path).header("Accept-Language", "en-US"))
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("There is no team 'ZZZ'.");
    }
}
