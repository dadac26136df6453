package imyeomsu.lck.match.standings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.match.MatchTest;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MatchTest
class StandingsIT {

    private static final String SPRING = "/api/v1/seasons/lck-2023-spring";
    private static final String SEASON_2025 = "/api/v1/seasons/lck-2025";

    @Autowired
    MockMvcTester mvc;

    @Test
    void explainWhyKtStandsOverDk() {
        var answer = mvc.get().uri(SEASON_2025 + "/standings").exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"seasonId": "lck-2025", "stage": "rounds-1-2", "day": null, "played": 90, "remaining": 0,
                         "rules": ["WINS", "GAME_DIFF", "HEAD_TO_HEAD", "TIEBREAK_MATCH"], "whatIf": false}""");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.rows[4]")
                .convertTo(Line.class)
                .isEqualTo(new Line(5, false, new Line.Team("KT"), 18, 10, 8, 2, "TIEBREAK_MATCH"));
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.rows[4].decidedAgainst")
                .asArray()
                .containsExactly("DK");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.rows[4].explanation.en")
                .isEqualTo("Above DK: 10-8, +2 in games and 1-1 head-to-head alike, won the tie-break match 2-1");
    }

    @Test
    void beforeTheExtraMatchKtAndDkSharedTheRank() {
        String table = body(SEASON_2025 + "/standings?asOf=2025-06-03");

        assertThat(table).contains("\"day\":\"2025-06-03\"");
        assertThat(this.<Integer>read(table, "$.rows[?(@.team.code in ['KT', 'DK'])].rank"))
                .containsExactly(5, 5);
        assertThat(this.<Integer>read(table, "$.rows[?(@.team.code in ['KT', 'DK'])].worst"))
                .containsExactly(6, 6);
        assertThat(this.<String>read(table, "$.rows[?(@.team.code in ['KT', 'DK'])].outlook"))
                .containsExactly("OPEN", "OPEN");
        assertThat(JsonPath.<String>read(table, "$.rows[0].outlook")).isEqualTo("CLINCHED");
    }

    @Test
    void aDayBeforeTheSeasonHasNothingPlayed() {
        String table = body(SEASON_2025 + "/standings?asOf=2025-01-01");

        assertThat(JsonPath.<Integer>read(table, "$.remaining")).isEqualTo(90);
        assertThat(this.<Integer>read(table, "$.rows[*].worst")).containsOnly(10);
    }

    @Test
    void aGroupGoesOnWithTheRecordsOfTheRoundsBefore() {
        String legend = body(SEASON_2025 + "/standings?stage=legend");

        assertThat(this.<String>read(legend, "$.rows[*].team.code")).containsExactly("GEN", "HLE", "T1", "KT", "NS");
        assertThat(JsonPath.<Integer>read(legend, "$.rows[0].wins")).isEqualTo(29);
    }

    @Test
    void aSeasonHalfPlayedCountsWhatIsFinished() {
        String spring = body(SPRING + "/standings?stage=regular");

        assertThat(this.<Integer>read(spring, "$.rows[*].rank")).hasSize(10);
        assertThat(JsonPath.<Integer>read(spring, "$.remaining")).isPositive();
        assertThat(this.<String>read(spring, "$.rows[0].recent")).hasSize(5).isSubsetOf("W", "L");
        assertThat(this.<Integer>read(spring, "$.rows[*].best")).allMatch(best -> best >= 1 && best <= 10);
    }

    @Test
    void aSupposedResultChangesTheTableForWhoeverAsksForIt() {
        String match = open();
        String now = body(SPRING + "/standings");

        String supposed = body(SPRING + "/standings?if=" + match + ":2-0");

        assertThat(JsonPath.<Boolean>read(supposed, "$.whatIf")).isTrue();
        assertThat(JsonPath.<Integer>read(supposed, "$.played")).isEqualTo(JsonPath.<Integer>read(now, "$.played") + 1);
        assertThat(body(SPRING + "/standings")).isEqualTo(now);
    }

    @Test
    void aSupposedTableIsRevalidatedLikeAnyOther() {
        URI path = URI.create(SPRING + "/standings?if=" + open() + ":1-2");
        String tag = mvc.get().uri(path).exchange().getResponse().getHeader(HttpHeaders.ETAG);

        assertThat(mvc.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN:2-2, WHAT_IF_IMPOSSIBLE_SCORE",
        "OPEN:3-0, WHAT_IF_IMPOSSIBLE_SCORE",
        "'OPEN:2-0,OPEN:2-0', WHAT_IF_TWICE",
        "lck-2023-spring-001:2-0, WHAT_IF_FINISHED_MATCH",
        "lck-2025-001:2-0, WHAT_IF_UNKNOWN_MATCH",
        "nowhere:2-0, WHAT_IF_UNKNOWN_MATCH",
        "nowhere, INVALID_PARAMETER",
        "'OPEN:2-0,', INVALID_PARAMETER"
    })
    void whatCannotBeSupposedIsRefused(String supposed, String code) {
        var answer = mvc.get()
                .uri(URI.create(SPRING + "/standings?if=" + supposed.replace("OPEN", open())))
                .exchange();

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"standings?asOf=2026-02-30", "standings?asOf=1999-12-31", "standings?asOf=%2B10000-01-01"})
    void aDayThatCannotBeUsedIsNamed(String path) {
        var answer = mvc.get().uri(URI.create(SPRING + "/" + path)).exchange();

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("asOf");
    }

    @Test
    void progressFollowsEveryTeamFromDayToDay() {
        String progress = body(SEASON_2025 + "/progress?stage=rounds-1-2");

        int days = this.<String>read(progress, "$.days").size();
        assertThat(this.<String>read(progress, "$.days"))
                .isSorted()
                .startsWith("2025-04-02")
                .endsWith("2025-06-04");
        assertThat(this.<List<Integer>>read(progress, "$.teams[*].ranks"))
                .hasSize(10)
                .allMatch(all -> all.size() == days);
        assertThat(this.<Integer>read(progress, "$.teams[?(@.team.code == 'KT')].ranks[-1]"))
                .containsExactly(5);
        assertThat(this.<Integer>read(progress, "$.teams[?(@.team.code == 'GEN')].wins[-1]"))
                .containsExactly(18);
        assertThat(mvc.get().uri(SEASON_2025 + "/progress?stage=nowhere")).hasStatus(400);
        assertThat(mvc.get().uri("/api/v1/seasons/nowhere/progress")).hasStatus(404);
    }

    private String open() {
        return this.<String>read(body(SPRING + "/matches?state=SCHEDULED"), "$.items[*].id")
                .get(0);
    }

    private String body(String path) {
        var answer = mvc.get().uri(URI.create(path)).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> List<T> read(String body, String path) {
        return JsonPath.read(body, path);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(int rank, boolean shared, Team team, int played, int wins, int losses, int gameDiff, String decidedBy) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Team(String code) {}
    }
}
