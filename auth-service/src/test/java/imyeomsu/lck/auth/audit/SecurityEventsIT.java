package imyeomsu.lck.auth.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@AuthTest
class SecurityEventsIT {

    private static final Origin SOMEWHERE = new Origin("203.0.113.7", "Browser");

    @Autowired
    SecurityEvents events;

    @Autowired
    OldEvents old;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Caller fan;
    private long id;

    @BeforeEach
    void aMember() {
        fan = new Caller(mvc);
        String loginId = fan.signUp();
        fan.signIn(loginId, Caller.PASSWORD);
        id = jdbc.sql("SELECT id FROM member WHERE login_id = ?")
                .param(loginId)
                .query(Long.class)
                .single();
    }

    @Test
    void areRolledBackWithWhatTheyTellOf() {
        transaction.executeWithoutResult(status -> {
            record(id, "note");
            status.setRollbackOnly();
        });

        assertThat(notes()).doesNotContain("note");
    }

    @Test
    void areKeptWithoutAMemberToo() {
        events.record(SecurityEventKind.SIGN_IN, Outcome.REFUSED, null, null, SOMEWHERE, "nobody " + id);
        record(Long.MAX_VALUE, "stranger " + id);

        assertThat(jdbc.sql("SELECT note FROM security_event WHERE note IN (?, ?)")
                        .params("nobody " + id, "stranger " + id)
                        .query(String.class)
                        .list())
                .hasSize(2);
    }

    @Test
    void haveNothingPersonalOfWhoIsGone() {
        jdbc.sql("UPDATE member SET status = 'WITHDRAWN', login_id = NULL, nickname = NULL, password_hash = NULL,"
                        + " withdrawn_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(id)
                .update();

        record(id, "late");

        Map<String, Object> last = jdbc.sql("SELECT * FROM security_event WHERE member_id = ? ORDER BY id DESC LIMIT 1")
                .param(id)
                .query()
                .singleRow();
        assertThat(last.get("kind")).isEqualTo("SIGN_OUT");
        assertThat(last.get("address")).isNull();
        assertThat(last.get("agent")).isNull();
        assertThat(last.get("note")).isNull();
    }

    @Test
    void cutWhatIsTooLong() {
        record(id, "가".repeat(300));

        assertThat(notes()).contains("가".repeat(200));
    }

    @Test
    void failAloneOutsideOfATransactionAndTogetherWithinOne() {
        Origin tooLong = new Origin("x".repeat(46), null);

        events.record(SecurityEventKind.SIGN_OUT, Outcome.OK, id, id, tooLong, null);

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> events.record(SecurityEventKind.SIGN_OUT, Outcome.OK, id, id, tooLong, null)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void areDeletedAfterAYear() {
        Instant now = Clock.systemUTC().instant();
        record(id, "old");
        record(id, "young");
        age("old", Duration.ofDays(366), now);
        age("young", Duration.ofDays(364), now);

        old.purge();

        assertThat(notes()).contains("young").doesNotContain("old");
    }

    @Test
    void areShownToWhomTheyAreAbout() {
        record(id, "an administrator's words");

        MvcTestResult result = fan.get("/api/v1/members/me/security-events");

        assertThat(result).hasStatus(HttpStatus.OK).hasHeader("Cache-Control", "no-store");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.items[*].kind")
                .asArray()
                .startsWith("SIGN_OUT")
                .endsWith("SIGN_UP");
        assertThat(result).bodyJson().extractingPath("$.items[0].address").isEqualTo("203.0.113.7");
        assertThat(result).bodyJson().extractingPath("$.items[0].device").isEqualTo(false);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.items[?(@.kind == 'SIGN_UP')].device")
                .asArray()
                .containsExactly(true);
        assertThat(result).bodyText().doesNotContain("words");
        assertThat(new Caller(mvc).get("/api/v1/members/me/security-events")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void doNotShowWhereAnAdministratorSits() {
        events.record(SecurityEventKind.UNLOCKED, Outcome.OK, 1_000_000L, id, SOMEWHERE, "sorry");

        assertThat(fan.get("/api/v1/members/me/security-events"))
                .bodyJson()
                .extractingPath("$.items[0].address")
                .isNull();
    }

    @Test
    void takeTheAddressThatTheGatewaySawAndNoNonsense() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("10.0.0.1");
        assertThat(Origin.of(request)).isEqualTo(new Origin("10.0.0.1", null));

        request.addHeader("X-Forwarded-For", "198.51.100.1, 2001:db8::1");
        request.addHeader("User-Agent", "a".repeat(300));
        assertThat(Origin.of(request)).isEqualTo(new Origin("2001:db8::1", "a".repeat(200)));

        MockHttpServletRequest odd = new MockHttpServletRequest();
        odd.setRemoteAddr("10.0.0.1");
        odd.addHeader("X-Forwarded-For", "<script>");
        assertThat(Origin.of(odd).address()).isEqualTo("10.0.0.1");
    }

    private void record(long memberId, String note) {
        events.record(SecurityEventKind.SIGN_OUT, Outcome.OK, memberId, memberId, SOMEWHERE, note);
    }

    private void age(String note, Duration by, Instant now) {
        jdbc.sql("UPDATE security_event SET at = ? WHERE member_id = ? AND note = ?")
                .params(LocalDateTime.ofInstant(now.minus(by), ZoneOffset.UTC), id, note)
                .update();
    }

    private List<String> notes() {
        return jdbc.sql("SELECT note FROM security_event WHERE member_id = ? AND note IS NOT NULL")
                .param(id)
                .query(String.class)
                .list();
    }
}
