package imyeomsu.lck.event.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.Callers.Caller;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.key.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventTest
class DrawsIT {

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
    void showTheCommitmentFromTheStartAndTheSeedAndTheListFromTheOpeningOn() throws Exception {
        long hotTime = DrawFixtures.withDraw(database, 5, "1 HOUR", "2 HOUR");
        String path = "/api/v1/hot-times/" + hotTime + "/draw";
        Caller fan = callers.aFan();
        fan.post(path + "/entries");
        callers.aFan().post(path + "/entries");

        MvcTestResult before = callers.somebody().get(path);
        assertThat(before).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(before)
                .bodyJson()
                .extractingPath("$.commitment")
                .isEqualTo(HexFormat.of().formatHex(Sha256.of(DrawFixtures.SEED)));
        assertThat(before).bodyJson().extractingPath("$.seed").isNull();
        assertThat(before).bodyJson().extractingPath("$.drawnAt").isNull();
        assertProblem(callers.somebody().get(path + "/entries"), HttpStatus.CONFLICT, "NOT_DRAWN");

        // Nobody claims: the service itself sees to the draw.
        open(hotTime);
        await().atMost(Duration.ofSeconds(50))
                .untilAsserted(() -> assertThat(callers.somebody().get(path))
                        .bodyJson()
                        .extractingPath("$.seed")
                        .isEqualTo(HexFormat.of().formatHex(DrawFixtures.SEED)));
        assertThat(callers.somebody().get(path))
                .bodyJson()
                .extractingPath("$.drawnAt")
                .isNotNull();
        assertThat(callers.somebody().get(path))
                .bodyJson()
                .extractingPath("$.entries")
                .isEqualTo(2);
        assertThat(callers.somebody()
                        .get(path + "/entries")
                        .getResponse()
                        .getContentAsString()
                        .lines())
                .hasSize(2)
                .isSorted();
        assertThat(fan.get("/api/v1/hot-times/" + hotTime + "/claims/me")).hasStatusOk();
        assertProblem(callers.aFan().post(path + "/entries"), HttpStatus.CONFLICT, "TOO_LATE");
        assertThat(fan.post(path + "/entries")).hasStatusOk();
    }

    @Test
    void letAMemberInOnceAndOpenTheOwnBlind() {
        long hotTime = DrawFixtures.withDraw(database, 5, "1 HOUR", "2 HOUR");
        String path = "/api/v1/hot-times/" + hotTime + "/draw/entries";
        Caller fan = callers.aFan();
        assertProblem(fan.get(path + "/me"), HttpStatus.NOT_FOUND, "NO_ENTRY");

        MvcTestResult first = fan.post(path);
        MvcTestResult again = fan.post(path, "{}");

        assertThat(first).hasStatus(HttpStatus.CREATED).hasHeader("Location", path + "/me");
        assertThat(again).hasStatusOk();
        assertThat(first.getResponse().getContentAsByteArray())
                .isEqualTo(again.getResponse().getContentAsByteArray());
        assertThat(fan.get(path + "/me"))
                .bodyJson()
                .extractingPath("$.memberId")
                .isEqualTo((int) fan.id());
        assertThat(fan.get(path + "/me"))
                .bodyJson()
                .extractingPath("$.blind")
                .asString()
                .matches("[0-9a-f]{64}");
    }

    @Test
    void refuseWhoTheHotTimeIsNotFor() {
        long hotTime = DrawFixtures.withDraw(database, 5, "1 HOUR", "2 HOUR");
        database.jdbc()
                .sql("UPDATE hot_time SET for_team = 'T1' WHERE id = ?")
                .param(hotTime)
                .update();
        String path = "/api/v1/hot-times/" + hotTime + "/draw/entries";

        assertProblem(callers.aFanOf("GEN", Instant.EPOCH).post(path), HttpStatus.FORBIDDEN, "NOT_ELIGIBLE");
        assertThat(callers.aFanOf("T1", Instant.EPOCH).post(path)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void listThousandsInPages() throws Exception {
        long hotTime = DrawFixtures.withDraw(database, 5, "-1 HOUR", "1 HOUR");
        IntStream.rangeClosed(1, 2100).forEach(member -> DrawFixtures.entered(database, hotTime, member));
        DrawFixtures.admit(database, hotTime, "[]");

        MvcTestResult list = callers.somebody().get("/api/v1/hot-times/" + hotTime + "/draw/entries");

        assertThat(list).hasStatusOk().hasContentType("application/x-ndjson");
        assertThat(list.getResponse().getContentAsString().lines())
                .hasSize(2100)
                .doesNotHaveDuplicates();
    }

    @Test
    void revealTheSeedOfWhatEndedWithoutHavingOpened() {
        long hotTime = DrawFixtures.withDraw(database, 5, "1 HOUR", "2 HOUR");
        database.jdbc()
                .sql("UPDATE hot_time SET phase = 'ENDED' WHERE id = ?")
                .param(hotTime)
                .update();

        MvcTestResult draw = callers.somebody().get("/api/v1/hot-times/" + hotTime + "/draw");

        assertThat(draw).bodyJson().extractingPath("$.seed").isNotNull();
        assertThat(draw).bodyJson().extractingPath("$.drawnAt").isNull();
    }

    @Test
    void areNotThereWhereNothingIsDrawn() {
        long without = database.openHotTime(5);
        Caller fan = callers.aFan();

        for (String which : new String[] {"", "/entries", "/entries/me"}) {
            assertProblem(fan.get("/api/v1/hot-times/" + without + "/draw" + which), HttpStatus.NOT_FOUND, "NO_DRAW");
            assertProblem(fan.get("/api/v1/hot-times/999999/draw" + which), HttpStatus.NOT_FOUND, "HOT_TIME_NOT_FOUND");
        }
        assertProblem(fan.post("/api/v1/hot-times/" + without + "/draw/entries"), HttpStatus.NOT_FOUND, "NO_DRAW");
        assertProblem(
                callers.somebody().post("/api/v1/hot-times/" + without + "/draw/entries"),
                HttpStatus.UNAUTHORIZED,
                "SIGN_IN_REQUIRED");
    }

    private void open(long hotTime) {
        database.jdbc()
                .sql("UPDATE hot_time SET opens_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND, revision = revision + 1"
                        + " WHERE id = ?")
                .param(hotTime)
                .update();
    }

    private static void assertProblem(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
