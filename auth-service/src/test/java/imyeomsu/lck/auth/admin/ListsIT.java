package imyeomsu.lck.auth.admin;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AuthTest
class ListsIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MemberSessions sessions;

    @Autowired
    SecurityEvents events;

    @Autowired
    JdbcClient jdbc;

    private Caller admin;
    private String loginId;
    private long id;

    @BeforeEach
    void aMember() {
        admin = new Caller(mvc);
        admin.presents(sessions.open(new CurrentMember(1_000_000, "admin", List.of("FAN", "STAFF", "ADMIN"))));
        loginId = admin.signUp();
        id = jdbc.sql("SELECT id FROM member WHERE login_id = ?")
                .param(loginId)
                .query(Long.class)
                .single();
    }

    @Test
    void membersAreFoundByHowTheirNamesBeginOrTheirId() throws Exception {
        assertThat(loginIds("?q=" + loginId.substring(0, 14))).containsExactly(loginId);
        assertThat(loginIds("?q=" + loginId.substring(4).toUpperCase())).containsExactly(loginId);
        assertThat(loginIds("?q=" + id)).contains(loginId);
        assertThat(loginIds("?q=%")).isEmpty();
        assertThat(loginIds("?q=fan!_")).isEmpty();
        assertThat(loginIds("?q=" + loginId + "&role=FAN&status=ACTIVE")).containsExactly(loginId);
        assertThat(loginIds("?q=" + loginId + "&role=STAFF")).isEmpty();
        assertThat(loginIds("?q=" + loginId + "&status=LOCKED")).isEmpty();
    }

    @Test
    void aListShowsNoTelephoneNumber() {
        jdbc.sql("UPDATE member SET phone = '01012345678' WHERE id = ?")
                .param(id)
                .update();

        assertThat(admin.get("/api/v1/admin/members?q=" + loginId)).bodyText().doesNotContain("01012345678");
        assertThat(admin.get("/api/v1/admin/members/" + loginId)).bodyText().doesNotContain("01012345678", "hash");
    }

    @Test
    void pagesLeaveNobodyOutAndShowNobodyTwice() throws Exception {
        List<Long> made = List.of(idOf(admin.signUp()), idOf(admin.signUp()), idOf(admin.signUp()));

        JsonNode first = json(admin.get("/api/v1/admin/members?limit=2"));
        JsonNode second = json(admin.get(
                "/api/v1/admin/members?limit=2&cursor=" + first.get("next").asString()));

        assertThat(ids(first)).containsExactly(made.get(2), made.get(1));
        assertThat(ids(second)).containsExactly(made.get(0), id);
    }

    @Test
    void eventsAreFilteredByAllThatIsAsked() throws Exception {
        refuse();
        String mine = "?memberId=" + id;

        assertThat(kinds(mine)).containsExactly("SIGN_IN", "SIGN_UP");
        assertThat(kinds(mine + "&kind=SIGN_UP")).containsExactly("SIGN_UP");
        assertThat(kinds(mine + "&outcome=REFUSED")).containsExactly("SIGN_IN");
        assertThat(kinds(mine + "&from=2999-01-01T00:00:00Z")).isEmpty();
        assertThat(kinds(mine + "&to=2999-01-01T00:00:00Z")).hasSize(2);
        assertThat(kinds(mine + "&to=2020-01-01T00:00:00Z")).isEmpty();
        JsonNode event = json(admin.get("/api/v1/admin/security-events" + mine))
                .get("items")
                .get(1);
        assertThat(event.get("loginId").asString()).isEqualTo(loginId);
        assertThat(event.get("actorId").asLong()).isEqualTo(id);
    }

    @Test
    void eventsArePagedFromTheNewestOn() throws Exception {
        for (int i = 0; i < 3; i++) {
            refuse();
        }

        JsonNode first = json(admin.get("/api/v1/admin/security-events?limit=2&memberId=" + id));
        JsonNode second = json(admin.get("/api/v1/admin/security-events?limit=2&memberId=" + id + "&cursor="
                + first.get("next").asString()));

        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second)).hasSize(2);
        assertThat(ids(second)).hasSize(2);
        assertThat(second.get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/admin/members?limit=0",
                "/api/v1/admin/members?limit=101",
                "/api/v1/admin/members?role=KING",
                "/api/v1/admin/members?status=GONE",
                "/api/v1/admin/members?cursor=nonsense",
                "/api/v1/admin/members?q=123456789012345678901",
                "/api/v1/admin/security-events?kind=NOTHING",
                "/api/v1/admin/security-events?outcome=MAYBE",
                "/api/v1/admin/security-events?memberId=me",
                "/api/v1/admin/security-events?from=yesterday",
                "/api/v1/admin/security-events?from=-100000-01-01T00:00:00Z",
                "/api/v1/admin/security-events?to=+100000-01-01T00:00:00Z",
                "/api/v1/admin/security-events?cursor=bm93LDE",
                "/api/v1/admin/security-events?cursor=MTAwMC0wMS0wMVQwMDowMDowMFosMQ"
            })
    void whatCannotBeAskedIsRefused(String question) {
        MvcTestResult result = admin.get(question);

        assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("INVALID_PARAMETER");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/admin/members", "/api/v1/admin/members/first_admin", "/api/v1/admin/security-events"})
    void noFanSeesThem(String path) {
        Caller fan = new Caller(mvc);
        assertThat(fan.get(path)).hasStatus(HttpStatus.UNAUTHORIZED);

        fan.signIn(loginId, Caller.PASSWORD);
        assertThat(fan.get(path)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void refuse() {
        events.record(
                SecurityEventKind.SIGN_IN, Outcome.REFUSED, null, id, new Origin("203.0.113.7", "Browser"), "WHY");
    }

    private List<String> loginIds(String question) throws Exception {
        return json(admin.get("/api/v1/admin/members" + question))
                .get("items")
                .valueStream()
                .map(member -> member.get("loginId").asString())
                .toList();
    }

    private List<String> kinds(String question) throws Exception {
        return json(admin.get("/api/v1/admin/security-events" + question))
                .get("items")
                .valueStream()
                .map(event -> event.get("kind").asString())
                .toList();
    }

    private static List<Long> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(row -> row.get("id").asLong())
                .toList();
    }

    private long idOf(String name) {
        return jdbc.sql("SELECT id FROM member WHERE login_id = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private static JsonNode json(MvcTestResult result) throws Exception {
        assertThat(result).hasStatus(HttpStatus.OK);
        return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
    }
}
