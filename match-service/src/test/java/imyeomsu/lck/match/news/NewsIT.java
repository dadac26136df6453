package imyeomsu.lck.match.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.match.MatchTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MatchTest
class NewsIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void threeDaysOfNews() {
        for (int i = 1; i <= 5; i++) {
            // 14:59 and 15:00 UTC: one minute before and after midnight in Seoul
            publish("b" + i, "2026-11-21 15:00:00.00000" + i / 3);
        }
        publish("a1", "2026-11-21 14:59:59.999999");
        publish("c1", "2026-11-22 15:00:00");
    }

    @AfterEach
    void nothingNew() {
        jdbc.sql("DELETE FROM news").update();
    }

    @Test
    void theNewestComesFirst() {
        assertThat(ids(body("/api/v1/news"))).containsExactly("c1", "b5", "b4", "b3", "b2", "b1", "a1");
    }

    @Test
    void aDayIsThatOfSeoul() {
        String day = body("/api/v1/news?date=2026-11-22");

        assertThat(ids(day)).containsExactly("b5", "b4", "b3", "b2", "b1");
        assertThat(JsonPath.<String>read(day, "$.items[4].publishedAt")).isEqualTo("2026-11-22T00:00:00+09:00");
        assertThat(ids(body("/api/v1/news?date=2026-11-24"))).isEmpty();
    }

    @Test
    void pagesGoThroughAllOnce() {
        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            String page = body("/api/v1/news?limit=2&cursor=" + next);
            ids.addAll(ids(page));
            next = JsonPath.read(page, "$.next");
        }

        assertThat(ids).containsExactly("c1", "b5", "b4", "b3", "b2", "b1", "a1");
    }

    @Test
    void whoHasTheNewestIsToldSo() {
        String tag = mvc.get().uri("/api/v1/news").exchange().getResponse().getHeader(HttpHeaders.ETAG);

        assertThat(mvc.get().uri("/api/v1/news").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);
        publish("d1", "2026-11-23 00:00:00");
        assertThat(mvc.get().uri("/api/v1/news").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date=2026-13-01",
                "date=%2B10000-01-01",
                "limit=0",
                "limit=101",
                "cursor=abc",
                "cursor=eCx5",
                "cursor=MTAwMDAtMDEtMDFUMDA6MDA6MDBaLHg"
            })
    void aParameterThatCannotBeUsedIsNamed(String query) {
        var answer = mvc.get().uri(URI.create("/api/v1/news?" + query)).exchange();

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("INVALID_PARAMETER");
    }

    private void publish(String id, String at) {
        jdbc.sql("INSERT INTO news VALUES (?, 'feed', ?, ?, NULL, NULL, ?)")
                .params(id, "Title " + id, "https://news.example/" + id, at)
                .update();
    }

    private static List<String> ids(String page) {
        return JsonPath.read(page, "$.items[*].id");
    }

    private String body(String path) {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
