package imyeomsu.lck.event.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.Callers.Caller;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventTest
class ProofsIT {

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
    void arePublishedSoonAfterTheClose() throws Exception {
        long hotTime = ProofFixtures.overWith(database, 2);
        String path = "/api/v1/hot-times/" + hotTime + "/proof";

        awaitSeal(hotTime);

        MvcTestResult proof = callers.somebody().get(path);
        assertThat(proof).hasStatusOk().hasHeader("Cache-Control", "max-age=60, public");
        assertThat(proof).bodyJson().extractingPath("$.records").isEqualTo(2);
        assertThat(proof).bodyJson().extractingPath("$.chainHead").asString().matches("[0-9a-f]{64}");
        assertThat(proof).bodyJson().extractingPath("$.sealedAt").asString().hasSize(27);
        assertThat(callers.somebody().get("/api/v1/hot-times/" + hotTime))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("OVER");
        MvcTestResult records = callers.somebody().get(path + "/records");
        assertThat(records).hasStatusOk().hasContentType("application/x-ndjson");
        assertThat(records.getResponse().getContentAsString().lines())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line).startsWith("{\"seq\":").contains("\"time\":", "\"member\":", "\"chain\":"));
    }

    @Test
    void showAWinnerTheOwnRecordAndNobodyElse() {
        Caller winner = callers.aFan();
        long hotTime = ProofFixtures.overWith(database, 1);
        database.jdbc()
                .sql("UPDATE coupon SET member_id = ? WHERE hot_time_id = ?")
                .params(winner.id(), hotTime)
                .update();
        awaitSeal(hotTime);
        String path = "/api/v1/hot-times/" + hotTime + "/proof/me";

        MvcTestResult mine = winner.get(path);

        assertThat(mine).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(mine).bodyJson().extractingPath("$.record.seq").isEqualTo(1);
        assertThat(mine).bodyJson().extractingPath("$.memberId").isEqualTo((int) winner.id());
        assertThat(mine).bodyJson().extractingPath("$.path").asArray().isEmpty();
        assertProblem(callers.aFan().get(path), HttpStatus.NOT_FOUND, "NO_COUPON");
        assertProblem(callers.somebody().get(path), HttpStatus.UNAUTHORIZED, "SIGN_IN_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/records", "/me"})
    void areNotThereBeforeTheClose(String which) {
        long hotTime = database.openHotTime(5);

        assertProblem(
                callers.aFan().get("/api/v1/hot-times/" + hotTime + "/proof" + which),
                HttpStatus.NOT_FOUND,
                "NOT_SEALED");
        assertProblem(
                callers.aFan().get("/api/v1/hot-times/999999/proof" + which),
                HttpStatus.NOT_FOUND,
                "HOT_TIME_NOT_FOUND");
    }

    private void awaitSeal(long hotTime) {
        await().atMost(Duration.ofSeconds(50))
                .until(() -> callers.somebody()
                                .get("/api/v1/hot-times/" + hotTime + "/proof")
                                .getResponse()
                                .getStatus()
                        == 200);
    }

    private static void assertProblem(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
