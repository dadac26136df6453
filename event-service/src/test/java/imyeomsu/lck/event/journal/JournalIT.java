package imyeomsu.lck.event.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.Callers.Caller;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventTest
class JournalIT {

    @Autowired
    Callers callers;

    private TestDatabase database;

    @BeforeEach
    void connect() {
        database = TestDatabase.migrated("lck_event");
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void tellsWhatWasAnsweredWithinTheLastMinutes() {
        long hotTime = database.openHotTime(2);
        Caller first = callers.aFan();
        Caller second = callers.aFan();
        assertThat(first.claim(hotTime)).hasStatus(HttpStatus.CREATED);
        assertThat(first.claim(hotTime)).hasStatus(HttpStatus.OK);
        assertThat(second.claim(hotTime)).hasStatus(HttpStatus.CREATED);
        assertThat(callers.aFan().claim(hotTime)).hasStatus(HttpStatus.CONFLICT);
        first.get("/api/v1/hot-times/" + hotTime + "/claims/me");

        await().untilAsserted(() -> {
            MvcTestResult activity = activity(hotTime, "");
            assertThat(activity).hasStatus(HttpStatus.OK).hasHeader("Cache-Control", "no-store");
            assertThat(activity).bodyJson().extractingPath("$.acknowledged").isEqualTo(2);
            assertThat(activity).bodyJson().extractingPath("$.stored").isEqualTo(2);
            assertThat(activity).bodyJson().extractingPath("$.issued").isEqualTo(2);
            assertThat(activity).bodyJson().extractingPath("$.stock").isEqualTo(2);
            assertThat(activity)
                    .bodyJson()
                    .extractingPath("$.seconds[*].at")
                    .asArray()
                    .isNotEmpty();
            assertThat(sum(activity, "ISSUED")).isEqualTo(2);
            assertThat(sum(activity, "YOURS")).isEqualTo(1);
            assertThat(sum(activity, "SOLD_OUT")).isEqualTo(1);
            assertThat(sum(activity, "NOT_OPEN")).isZero();
        });
        assertThat(told(hotTime)).isEqualTo(2);
    }

    @Test
    void countsRefusalsWithoutAMember() {
        long ahead = database.hotTime(2, "1 HOUR", "2 HOUR");
        assertThat(callers.aFan().claim(ahead)).hasStatus(HttpStatus.CONFLICT);

        await().untilAsserted(() ->
                assertThat(sum(activity(ahead, "?minutes=1"), "NOT_OPEN")).isEqualTo(1));
        assertThat(told(ahead)).isZero();
    }

    @Test
    void isForAdministratorsAndKnowsItsLimits() {
        long hotTime = database.openHotTime(1);

        assertThat(callers.aFan().get(path(hotTime))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(activity(hotTime, "?minutes=0")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(activity(hotTime, "?minutes=121")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(activity(999_999, "")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private int told(long hotTime) {
        return database.jdbc()
                .sql("SELECT COUNT(DISTINCT coupon.seq) FROM claim_journal, JSON_TABLE(acknowledged, '$[*]' COLUMNS"
                        + " (member_id BIGINT PATH '$[0]', seq INT PATH '$[1]')) AS told JOIN coupon"
                        + " ON coupon.hot_time_id = ? AND coupon.seq = told.seq AND coupon.member_id = told.member_id"
                        + " WHERE claim_journal.hot_time_id = coupon.hot_time_id")
                .param(hotTime)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult activity(long hotTime, String query) {
        return callers.anAdmin().get(path(hotTime) + query);
    }

    private static String path(long hotTime) {
        return "/api/v1/admin/hot-times/" + hotTime + "/activity";
    }

    private static int sum(MvcTestResult activity, String outcome) {
        List<Integer> counts = JsonPath.read(bodyOf(activity), "$.seconds[*].outcomes." + outcome);
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static String bodyOf(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
