package imyeomsu.lck.event.planning;

import static imyeomsu.lck.event.planning.Administrator.ahead;
import static imyeomsu.lck.event.planning.Administrator.now;
import static imyeomsu.lck.event.planning.Administrator.open;
import static imyeomsu.lck.event.planning.Administrator.plan;
import static imyeomsu.lck.event.planning.Administrator.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What an administrator can do with a Hot Time, and when. */
@EventTest
class LifeIT {

    @Autowired
    Callers callers;

    private Administrator admin;
    private TestDatabase database;

    @BeforeEach
    void connect() {
        database = TestDatabase.migrated("lck_event");
        admin = new Administrator(callers.anAdmin());
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void keepsADraftFromEverybodyButAdministrators() {
        MvcTestResult made = admin.create(open(5).put("draft", true));
        long id = read(made).get("id").asLong();

        assertThat(made).hasStatus(HttpStatus.CREATED).hasHeader("Location", "/api/v1/admin/hot-times/" + id);
        assertThat(admin.sees(id).get("state").asString()).isEqualTo("DRAFT");
        assertThat(idsOf(admin.get("?limit=100"))).contains(id);
        assertThat(callers.somebody().get("/api/v1/hot-times/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(idsOf(callers.somebody().get("/api/v1/hot-times?limit=100"))).doesNotContain(id);
        assertThat(callers.aFan().claim(id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsADraftAtOnceWhenItIsPublished() {
        long id = admin.idOf(ahead(5).put("draft", true));

        MvcTestResult published = admin.post(id, "publication");

        assertThat(published).hasStatus(HttpStatus.OK);
        assertThat(read(published).get("phase").asString()).isEqualTo("LIVE");
        assertThat(read(published).get("revision").asLong()).isEqualTo(2);
        assertThat(publiclyShown(id).get("state").asString()).isEqualTo("SCHEDULED");
    }

    @Test
    void opensEarly() {
        long id = admin.idOf(ahead(5));
        assertThat(callers.aFan().claim(id)).hasStatus(HttpStatus.CONFLICT);

        MvcTestResult opened = admin.post(id, "opening");

        assertThat(read(opened).get("state").asString()).isEqualTo("OPEN");
        assertThat(Instant.parse(read(opened).get("opensAt").asString()))
                .isCloseTo(now(), within(Duration.ofSeconds(5)));
        assertThat(callers.aFan().claim(id)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void pausesAndGoesOn() {
        long id = admin.idOf(open(5));

        assertThat(read(admin.post(id, "pause")).get("state").asString()).isEqualTo("PAUSED");
        assertThat(publiclyShown(id).get("state").asString()).isEqualTo("PAUSED");
        assertThat(callers.aFan().claim(id))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("PAUSED");

        assertThat(read(admin.resume(id)).get("state").asString()).isEqualTo("OPEN");
        assertThat(callers.aFan().claim(id)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void endsForGood() {
        long id = admin.idOf(open(5));
        callers.aFan().claim(id);

        JsonNode ended = read(admin.post(id, "end"));

        assertThat(ended.get("state").asString()).isEqualTo("OVER");
        assertThat(ended.get("phase").asString()).isEqualTo("ENDED");
        assertThat(ended.get("endedAt").isNull()).isFalse();
        assertThat(ended.get("issued").asInt()).isEqualTo(1);
        assertThat(callers.aFan().claim(id))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("OVER");
        for (String step : List.of("publication", "opening", "pause", "end")) {
            assertProblem(admin.post(id, step), HttpStatus.CONFLICT, "WRONG_STATE");
        }
        assertProblem(admin.resume(id), HttpStatus.CONFLICT, "WRONG_STATE");
        assertProblem(admin.raise(id, 1), HttpStatus.CONFLICT, "WRONG_STATE");
        assertProblem(admin.delete(id), HttpStatus.CONFLICT, "WRONG_STATE");
    }

    @Test
    void raisesTheStockOfOneThatIsSoldOut() {
        long id = admin.idOf(open(1));
        callers.aFan().claim(id);
        assertThat(callers.aFan().claim(id)).bodyJson().extractingPath("$.code").isEqualTo("SOLD_OUT");

        JsonNode raised = read(admin.raise(id, 2));

        assertThat(raised.get("stock").asInt()).isEqualTo(3);
        assertThat(raised.get("issued").asInt()).isEqualTo(1);
        assertThat(publiclyShown(id).get("state").asString()).isEqualTo("OPEN");
        assertThat(callers.aFan().claim(id)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void raisesTheStockToAMillionAtMost() {
        long id = admin.idOf(open(999_999));

        assertProblem(admin.raise(id, 2), HttpStatus.BAD_REQUEST, "VALIDATION_FAILED");
        assertThat(admin.sees(id).get("stock").asInt()).isEqualTo(999_999);
        assertThat(admin.raise(id, 1)).hasStatus(HttpStatus.OK);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001, Integer.MIN_VALUE})
    void raisesByASensibleNumberOnly(int coupons) {
        long id = admin.idOf(open(5));

        MvcTestResult refused = admin.raise(id, coupons);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "VALIDATION_FAILED");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("coupons");
        assertThat(admin.sees(id).get("stock").asInt()).isEqualTo(5);
    }

    @Test
    void deletesADraftAlone() {
        long draft = admin.idOf(ahead(5).put("draft", true).put("draw", true));
        long announced = admin.idOf(ahead(5));

        assertThat(admin.delete(draft)).hasStatus(HttpStatus.NO_CONTENT);

        assertProblem(admin.get("/" + draft), HttpStatus.NOT_FOUND, "HOT_TIME_NOT_FOUND");
        assertProblem(admin.delete(draft), HttpStatus.NOT_FOUND, "HOT_TIME_NOT_FOUND");
        assertProblem(admin.delete(announced), HttpStatus.CONFLICT, "WRONG_STATE");
        assertThat(publiclyShown(announced).get("state").asString()).isEqualTo("SCHEDULED");
    }

    @ParameterizedTest
    @CsvSource({
        "open,      publication",
        "open,      opening",
        "paused,    pause",
        "paused,    opening",
        "paused,    publication",
        "closed,    publication",
        "closed,    opening",
        "closed,    pause",
        "closed,    end",
        "late,      publication",
        "draft,     opening",
        "draft,     pause",
        "draft,     end"
    })
    void refusesAStepAtTheWrongMoment(String state, String step) {
        long id = in(state);
        JsonNode before = read(admin.get("/" + id + "/changes"));

        assertProblem(admin.post(id, step), HttpStatus.CONFLICT, "WRONG_STATE");

        // Not by the revision: what is over is sealed in the background.
        assertThat(read(admin.get("/" + id + "/changes"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "closed", "draft"})
    void resumesWhatIsPausedOnly(String state) {
        assertProblem(admin.resume(in(state)), HttpStatus.CONFLICT, "WRONG_STATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "draft"})
    void raisesTheStockOfWhatIsAnnouncedAndNotOverOnly(String state) {
        assertProblem(admin.raise(in(state), 1), HttpStatus.CONFLICT, "WRONG_STATE");
    }

    @Test
    void knowsNoOtherHotTimes() {
        for (String step : List.of("publication", "opening", "pause", "end")) {
            assertProblem(admin.post(Long.MAX_VALUE, step), HttpStatus.NOT_FOUND, "HOT_TIME_NOT_FOUND");
        }
        assertProblem(admin.raise(Long.MAX_VALUE, 1), HttpStatus.NOT_FOUND, "HOT_TIME_NOT_FOUND");
        assertProblem(admin.edit(Long.MAX_VALUE, ahead(1), 1), HttpStatus.NOT_FOUND, "HOT_TIME_NOT_FOUND");
        assertProblem(admin.get("/" + Long.MAX_VALUE), HttpStatus.NOT_FOUND, "HOT_TIME_NOT_FOUND");
    }

    @Test
    void remembersWhoDidWhatTheLatestFirst() {
        long id = admin.idOf(open(5).put("draft", true));
        Administrator other = new Administrator(callers.anAdmin());
        other.post(id, "publication");
        admin.raise(id, 4);
        admin.post(id, "publication");

        JsonNode changes = read(admin.get("/" + id + "/changes?limit=2"));

        JsonNode raised = changes.get("items").get(0);
        JsonNode published = changes.get("items").get(1);
        assertThat(raised.get("what").asString()).isEqualTo("RAISED");
        assertThat(raised.get("by").asLong()).isEqualTo(admin.id());
        assertThat(raised.get("before").get("stock").asInt()).isEqualTo(5);
        assertThat(raised.get("after").get("stock").asInt()).isEqualTo(9);
        assertThat(published.get("what").asString()).isEqualTo("PUBLISHED");
        assertThat(published.get("by").asLong()).isEqualTo(other.id());
        assertThat(published.get("before").get("phase").asString()).isEqualTo("DRAFT");
        String next = changes.get("next").asString();
        JsonNode first = read(admin.get("/" + id + "/changes?cursor=" + next))
                .get("items")
                .get(0);
        assertThat(first.get("what").asString()).isEqualTo("CREATED");
        assertThat(first.get("before").isNull()).isTrue();
    }

    @Test
    void remembersWhoDeletedADraft() {
        long id = admin.idOf(ahead(5).put("draft", true));
        admin.delete(id);

        JsonNode last = read(admin.get("/" + id + "/changes")).get("items").get(0);

        assertThat(last.get("what").asString()).isEqualTo("DELETED");
        assertThat(last.get("before").get("stock").asInt()).isEqualTo(5);
        assertThat(last.get("after").isNull()).isTrue();
    }

    private long in(String state) {
        Instant now = now();
        if (state.equals("draft")) {
            return admin.idOf(ahead(5).put("draft", true));
        }
        if (state.equals("closed")) {
            return database.hotTime(5, "-2 HOUR", "-1 HOUR");
        }
        if (state.equals("late")) {
            long draft = admin.idOf(
                    plan(5, now.minusSeconds(60), now.plusMillis(700)).put("draft", true));
            await().until(() -> database.isPast(draft, "closes_at"));
            return draft;
        }
        long id = admin.idOf(open(5));
        if (state.equals("paused")) {
            admin.post(id, "pause");
        }
        return id;
    }

    private JsonNode publiclyShown(long id) {
        return read(callers.somebody().get("/api/v1/hot-times/" + id));
    }

    private static List<Long> idsOf(MvcTestResult page) {
        return StreamSupport.stream(read(page).get("items").spliterator(), false)
                .map(item -> item.get("id").asLong())
                .toList();
    }

    private static void assertProblem(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
