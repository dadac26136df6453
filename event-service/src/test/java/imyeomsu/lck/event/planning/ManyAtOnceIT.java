package imyeomsu.lck.event.planning;

import static imyeomsu.lck.event.planning.Administrator.ahead;
import static imyeomsu.lck.event.planning.Administrator.now;
import static imyeomsu.lck.event.planning.Administrator.open;
import static imyeomsu.lck.event.planning.Administrator.plan;
import static imyeomsu.lck.event.planning.Administrator.read;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.Callers.Caller;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.RowLock;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.TestDatabase.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Administrators who change the same Hot Time at the same moment, and a rush that goes on meanwhile. */
@EventTest
class ManyAtOnceIT {

    @Autowired
    Callers callers;

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private Administrator admin;
    private TestDatabase database;

    @BeforeEach
    void connect() {
        database = TestDatabase.migrated("lck_event");
        admin = new Administrator(callers.anAdmin());
    }

    @AfterEach
    void disconnect() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void letOneEditOfARevisionThrough() throws Exception {
        ObjectNode plan = ahead(5);
        long id = admin.idOf(plan);

        List<Integer> answers =
                statuses(8, number -> admin.edit(id, plan.deepCopy().put("stock", 10 + number), 1));

        assertThat(answers).containsOnly(200, 409);
        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
        assertThat(admin.sees(id).get("revision").asLong()).isEqualTo(2);
        assertThat(countOfChanges(id)).isEqualTo(2);
    }

    @Test
    void letOneOfThoseWhoPauseThrough() throws Exception {
        long id = admin.idOf(open(5));

        List<Integer> answers = statuses(8, number -> admin.post(id, "pause"));

        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(7);
    }

    @Test
    void loseNoWaveAndNoCouponInARush() throws Exception {
        long id = admin.idOf(open(10));
        AtomicBoolean over = new AtomicBoolean();
        List<Future<?>> rush = IntStream.range(0, 4)
                .<Future<?>>mapToObj(thread -> threads.submit(() -> claimUntil(over, id)))
                .toList();

        List<Integer> answers = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            answers.addAll(statuses(4, number -> admin.raise(id, 3)));
            admin.post(id, "pause");
            admin.resume(id);
        }
        await().until(() -> database.issued(id) == 58);
        over.set(true);
        for (Future<?> fan : rush) {
            fan.get();
        }

        assertThat(answers).hasSize(16).containsOnly(200);
        JsonNode seen = admin.sees(id);
        assertThat(seen.get("stock").asInt()).isEqualTo(58);
        assertThat(seen.get("revision").asLong()).isEqualTo(25);
        List<Row> coupons = database.coupons(id);
        assertThat(coupons)
                .extracting(Row::seq)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 58).boxed().toList());
        assertThat(coupons.stream().map(Row::memberId).collect(toSet())).hasSize(58);
    }

    @Test
    void giveNoCouponOnceAnEndWasAnswered() throws Exception {
        long id = admin.idOf(open(100_000));
        AtomicBoolean over = new AtomicBoolean();
        List<Future<?>> rush = IntStream.range(0, 4)
                .<Future<?>>mapToObj(thread -> threads.submit(() -> claimUntil(over, id)))
                .toList();
        await().until(() -> database.issued(id) > 5);

        JsonNode ended = read(admin.post(id, "end"));
        int issued = database.issued(id);
        int more = callers.aFan().claim(id).getResponse().getStatus();
        over.set(true);
        for (Future<?> fan : rush) {
            fan.get();
        }

        assertThat(ended.get("state").asString()).isEqualTo("OVER");
        assertThat(more).isEqualTo(409);
        assertThat(database.issued(id))
                .isEqualTo(issued)
                .isEqualTo(ended.get("issued").asInt());
        assertThat(database.coupons(id)).hasSize(issued);
    }

    /** The edit came in time and got the row too late: by then members relied on the stock. */
    @Test
    void areJudgedByTheClockAfterTheWaitForTheRow() throws Exception {
        ObjectNode plan = plan(5, now().plusMillis(900), now().plusSeconds(3600));
        long id = admin.idOf(plan);
        MvcTestResult answer;
        try (RowLock rush = RowLock.on(database, id)) {
            var edit = CompletableFuture.supplyAsync(() -> admin.edit(id, plan.put("stock", 1), 1), threads);
            await().until(() -> database.waitingForLocks() == 1);
            assertThat(database.isPast(id, "opens_at")).isFalse();
            await().until(() -> database.isPast(id, "opens_at"));
            rush.release();
            answer = edit.get();
        }

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("STOCK_ONLY_RAISED");
    }

    @Test
    void areTold503WhereTheRowIsNotToBeHad() throws Exception {
        long id = admin.idOf(open(5));
        try (RowLock rush = RowLock.on(database, id)) {
            assertThat(admin.post(id, "pause")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
            rush.release();
        }
        assertThat(admin.sees(id).get("state").asString()).isEqualTo("OPEN");
        assertThat(admin.post(id, "pause")).hasStatus(HttpStatus.OK);
    }

    private void claimUntil(AtomicBoolean over, long id) {
        while (!over.get()) {
            Caller fan = callers.aFan();
            assertThat(fan.claim(id).getResponse().getStatus()).isIn(201, 409, 503);
        }
    }

    private interface Change {
        MvcTestResult by(int number);
    }

    private List<Integer> statuses(int many, Change change) throws Exception {
        List<Callable<Integer>> tasks = IntStream.range(0, many)
                .<Callable<Integer>>mapToObj(
                        number -> () -> change.by(number).getResponse().getStatus())
                .toList();
        List<Future<Integer>> answers = tasks.stream().map(threads::submit).toList();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        return statuses;
    }

    private int countOfChanges(long id) {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM hot_time_change WHERE hot_time_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
