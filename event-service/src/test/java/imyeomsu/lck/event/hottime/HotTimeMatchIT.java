package imyeomsu.lck.event.hottime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.match.MatchFixtures;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Hot Times held on the occasion of a match. */
@EventTest
class HotTimeMatchIT {

    private static final String MATCH =
            """
            {"id": "lck-2023-spring-004", "start": "2026-10-28T08:00:00Z", "state": "SCHEDULED",
             "team1": {"code": "T1", "name": {"ko": "티원", "en": "T1"}},
             "team2": {"code": "GEN", "name": {"ko": "젠지", "en": "Gen.G"}}, "bestOf": 3}""";

    @Autowired
    Callers callers;

    private TestDatabase database;

    @BeforeEach
    void copyAMatch() {
        database = TestDatabase.migrated("lck_event");
        MatchFixtures.copied(database, MatchFixtures.scheduled("lck-2023-spring-004"));
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void areShownWithIt() throws Exception {
        MvcTestResult made = create("\"lck-2023-spring-004\"");

        Object match = JsonPath.read(MATCH, "$");
        assertThat(made).hasStatus(HttpStatus.CREATED);
        assertThat(made).bodyJson().extractingPath("$.match").isEqualTo(match);
        int id = JsonPath.read(made.getResponse().getContentAsString(), "$.id");
        assertThat(callers.somebody().get("/api/v1/hot-times/" + id))
                .bodyJson()
                .extractingPath("$.match")
                .isEqualTo(match);
        assertThat(callers.somebody().get("/api/v1/hot-times?limit=100"))
                .bodyText()
                .satisfies(list -> assertThat(JsonPath.<List<?>>read(list, "$.items[?(@.id == " + id + ")].match"))
                        .singleElement()
                        .isEqualTo(match));
    }

    @Test
    void areShownWithoutItOnceItIsNotKnownAnyMore() throws Exception {
        int id = JsonPath.read(create("\"lck-2023-spring-004\"").getResponse().getContentAsString(), "$.id");
        // It is remembered by now.
        assertThat(callers.somebody().get("/api/v1/hot-times/" + id)).bodyJson().hasPath("$.match.id");

        database.jdbc().sql("DELETE FROM match_copy").update();

        await().untilAsserted(() -> assertThat(callers.somebody().get("/api/v1/hot-times/" + id))
                .bodyJson()
                .extractingPath("$.match")
                .isNull());
    }

    @Test
    void needNone() {
        assertThat(create("null"))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.match")
                .isNull();
    }

    @Test
    void needOneThatIsKnown() {
        MvcTestResult refused = create("\"lck-2023-spring-999\"");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo("UNKNOWN_MATCH");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("matchId");
        assertThat(refused).bodyJson().extractingPath("$.detail").asString().isEqualTo("없는 경기입니다.");
    }

    private MvcTestResult create(String matchId) {
        return callers.anAdmin()
                .post(
                        "/api/v1/admin/hot-times",
                        """
                        {"title":{"ko":"개막전","en":"Opening day"},"stock":10,"matchId":%s,
                         "opensAt":"2030-12-01T20:00:00+09:00","closesAt":"2030-12-01T21:00:00+09:00"}"""
                                .formatted(matchId));
    }
}
