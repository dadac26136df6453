package imyeomsu.lck.event.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.copy.Lineage;
import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.hottime.HotTimeFixtures;
import imyeomsu.lck.event.hottime.HotTimeViews;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventTest
class AuditIT {

    @Autowired
    Callers callers;

    @Autowired
    Audits audits;

    @Autowired
    AuditRuns runs;

    @Autowired
    AuditMeters auditMeters;

    @Autowired
    HotTimeViews views;

    @Autowired
    DatabaseClock clock;

    @Autowired
    Lineage lineage;

    @Autowired
    StringRedisTemplate redis;

    @Autowired
    MeterRegistry meters;

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
    void isMadeOnDemandAndKept() {
        long hotTime = database.openHotTime(3);
        callers.aFan().claim(hotTime);
        callers.aFan().claim(hotTime);

        await().untilAsserted(() -> {
            MvcTestResult run = callers.anAdmin().post(path(hotTime));
            assertThat(run).hasStatus(HttpStatus.CREATED).hasHeader("Location", path(hotTime));
            assertThat(run).bodyJson().extractingPath("$.acknowledged").isEqualTo(2);
            assertThat(run).bodyJson().extractingPath("$.clean").isEqualTo(true);
            assertThat(run).bodyJson().extractingPath("$.copies.length()").isEqualTo(1);
        });

        MvcTestResult overview = callers.anAdmin().get(path(hotTime));
        assertThat(overview).hasStatus(HttpStatus.OK);
        assertThat(overview).bodyJson().extractingPath("$.last.trigger").isEqualTo("DEMAND");
        assertThat(overview).bodyJson().extractingPath("$.last.stock").isEqualTo(3);
        assertThat(overview).bodyJson().extractingPath("$.last.stored").isEqualTo(2);
        assertThat(overview).bodyJson().extractingPath("$.last.issued").isEqualTo(2);
        assertThat(overview)
                .bodyJson()
                .extractingPath("$.last.findings")
                .asArray()
                .isEmpty();
        assertThat(overview).bodyJson().extractingPath("$.history").asArray().isNotEmpty();
    }

    @Test
    void isForAdministratorsAlone() {
        long hotTime = database.openHotTime(3);

        assertThat(callers.aFan().get(path(hotTime))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(callers.aFan().post(path(hotTime))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(callers.anAdmin().get(path(999_999))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(callers.anAdmin().post(path(999_999))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(callers.anAdmin().get(path(hotTime)))
                .bodyJson()
                .extractingPath("$.last")
                .isNull();
    }

    @Test
    void findsACouponThatIsGoneAfterItsMemberWasToldOfIt() {
        long hotTime = database.openHotTime(3);
        callers.aFan().claim(hotTime);
        await().until(() -> audits.onDemand(hotTime).acknowledged() == 1);

        database.jdbc()
                .sql("DELETE FROM coupon WHERE hot_time_id = ?")
                .param(hotTime)
                .update();
        AuditRun run = audits.onDemand(hotTime);

        assertThat(run.clean()).isFalse();
        assertThat(run.findings())
                .extracting(Finding::type)
                .containsExactly(Finding.Type.STORED_DIFFERS_FROM_ISSUED, Finding.Type.ACKNOWLEDGED_NOT_STORED);
        assertThat(runs.latest(hotTime, 1)).containsExactly(run);
        assertThat(meters.get("lck.audit.runs").tag("clean", "false").counter().count())
                .isPositive();
        database.jdbc()
                .sql("UPDATE hot_time SET issued = 0 WHERE id = ?")
                .param(hotTime)
                .update();
    }

    @Test
    void findsACopyThatSaysItIsOverWhileThereAreSome() {
        long hotTime = database.openHotTime(3);
        String key = lineage.name("copies") + ":" + hotTime;
        redis.opsForHash()
                .put(
                        key,
                        "liar",
                        "{\"copy\":\"liar\",\"revision\":1,\"issued\":0,\"shut\":true,\"seenAt\":\"" + clock.instant()
                                + "\"}");

        AuditRun run = audits.onDemand(hotTime);

        assertThat(run.findings()).extracting(Finding::type).containsExactly(Finding.Type.COPY_DIFFERS);
        assertThat(run.findings().get(0).text().en()).contains("liar");

        redis.opsForHash().putAll(key, Map.of("liar", "nonsense"));
        assertThat(audits.onDemand(hotTime).copies()).isEmpty();
        redis.delete(key);
    }

    @Test
    void isMadeOnceAMinuteByWhicheverCopyIsFirst() {
        long hotTime = database.openHotTime(3);
        HotTimeFixtures.refresh(views);

        schedule(Duration.ZERO).look();
        schedule(Duration.ZERO).look();

        // Two where a minute began in between.
        assertThat(runs.latest(hotTime, 20)).hasSizeBetween(1, 2).allMatch(run -> run.trigger() == Trigger.MINUTE);
        assertThat(runs.latest(hotTime, 20)).extracting(AuditRun::id).doesNotHaveDuplicates();
    }

    @Test
    void isMadeOnceAfterTheClose() {
        long hotTime = database.hotTime(3, "-2 HOUR", "-1 HOUR");
        HotTimeFixtures.refresh(views);
        AuditSchedule patient = schedule(Duration.ofMinutes(10));
        patient.look();
        List<AuditRun> before = runs.latest(hotTime, 20);

        AuditSchedule schedule = schedule(Duration.ZERO);
        schedule.look();
        schedule.look();
        schedule(Duration.ZERO).look();

        assertThat(before).isEmpty();
        assertThat(runs.latest(hotTime, 20)).extracting(AuditRun::trigger).containsExactly(Trigger.CLOSE);
    }

    @Test
    void isMadeAgainWhereItsCopyDiedOverIt() {
        long hotTime = database.hotTime(3, "-2 HOUR", "-1 HOUR");
        database.jdbc()
                .sql("INSERT INTO audit_run (hot_time_id, reason, slot, started_at)"
                        + " VALUES (?, 'CLOSE', 'CLOSE', UTC_TIMESTAMP(6) - INTERVAL 4 MINUTE)")
                .param(hotTime)
                .update();

        assertThat(audits.once(hotTime, Trigger.CLOSE, "CLOSE")).isPresent();
        assertThat(audits.once(hotTime, Trigger.CLOSE, "CLOSE")).isEmpty();
    }

    @Test
    void showsWhatTheLastOnesFoundAndHowOldTheyAre() {
        long hotTime = database.openHotTime(3);
        database.jdbc()
                .sql("UPDATE hot_time SET issued = 1 WHERE id = ?")
                .param(hotTime)
                .update();
        HotTimeFixtures.refresh(views);
        schedule(Duration.ofMinutes(10)).look();

        assertThat(meters.get("lck.audit.findings")
                        .tag("type", "stored_differs_from_issued")
                        .gauge()
                        .value())
                .isPositive();
        assertThat(meters.get("lck.audit.age.seconds").gauge().value()).isBetween(0.0, 3_700.0);
        database.jdbc()
                .sql("UPDATE hot_time SET issued = 0 WHERE id = ?")
                .param(hotTime)
                .update();
    }

    @Test
    void isPrunedWhenItIsOld() {
        long hotTime = database.hotTime(3, "-2 HOUR", "-1 HOUR");
        AuditRun run = audits.onDemand(hotTime);
        database.jdbc()
                .sql("UPDATE audit_run SET started_at = started_at - INTERVAL 400 DAY WHERE id = ?")
                .param(run.id())
                .update();

        runs.prune(Duration.ofDays(365));

        assertThat(runs.latest(hotTime, 20)).isEmpty();
        assertThat(runs.latest(List.of())).isEmpty();
    }

    private AuditSchedule schedule(Duration settle) {
        return new AuditSchedule(
                views,
                audits,
                runs,
                auditMeters,
                clock,
                new AuditProperties(Duration.ofSeconds(5), settle, Duration.ofDays(365)));
    }

    private static String path(long hotTime) {
        return "/api/v1/admin/hot-times/" + hotTime + "/audit";
    }
}
