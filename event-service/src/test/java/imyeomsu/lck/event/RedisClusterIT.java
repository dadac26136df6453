package imyeomsu.lck.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.common.testing.RedisCluster;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.event.Callers.Caller;
import imyeomsu.lck.event.TestDatabase.Row;
import imyeomsu.lck.event.hottime.HotTimeViews;
import imyeomsu.lck.event.live.CopyViews;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two whole copies of the service on a real cluster of three masters, one of which dies in the end. */
@SpringBootTest(
        properties = {
            "lck.event.coupon-secret=a secret of thirty-two characters",
            "lck.event.refresh-every=200ms",
            "lck.match-service.url=http://127.0.0.1:9"
        })
@AutoConfigureMockMvc
@Import(Callers.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext
class RedisClusterIT {

    private static final int STOCK = 100;

    private static RedisCluster cluster;
    private static TestDatabase database;

    @Autowired
    Callers callers;

    @Autowired
    CopyViews copies;

    @Autowired
    Environment environment;

    private OtherCopy other;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        cluster = RedisCluster.start();
        database = TestDatabase.migrated("lck_event_cluster");
        properties.add("spring.data.redis.cluster.nodes", cluster::nodes);
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", () -> Stores.mysql().username());
        properties.add("spring.datasource.password", () -> Stores.mysql().password());
    }

    /** It asks the database so seldom that it hears by Redis first. */
    @BeforeAll
    void startAnotherCopy() {
        other = OtherCopy.beside(environment, "--lck.event.refresh-every=10s");
    }

    @AfterAll
    void stop() {
        other.close();
        database.close();
        cluster.close();
    }

    @Test
    @Order(1)
    void servesClaimsSessionsAndAudits() {
        long hotTime = database.openHotTime(20);

        Stream.generate(callers::aFan).limit(20).forEach(fan -> assertThat(fan.claim(hotTime))
                .hasStatus(HttpStatus.CREATED));

        assertThat(database.coupons(hotTime)).extracting(Row::seq).containsExactlyElementsOf(numbersTo(20));
        assertThat(callers.aFan().claim(hotTime)).hasStatus(HttpStatus.CONFLICT);
        await().atMost(Duration.ofSeconds(50)).untilAsserted(() -> {
            assertThat(copies.of(hotTime)).isNotEmpty();
            MvcTestResult run = callers.anAdmin().post("/api/v1/admin/hot-times/" + hotTime + "/audit");
            assertThat(run).bodyJson().extractingPath("$.clean").isEqualTo(true);
            assertThat(run).bodyJson().extractingPath("$.acknowledged").isEqualTo(20);
        });
    }

    @Test
    @Order(2)
    void passesNewsOnToTheOtherCopy() {
        assertThat(isPassedOn(database.openHotTime(1))).isTrue();
    }

    @Test
    @Order(3)
    void losesNoClaimWhenAMasterDiesInTheRush() throws Exception {
        long hotTime = database.openHotTime(STOCK);
        List<Caller> fans = Stream.generate(callers::aFan).limit(150).toList();
        Map<Long, Integer> told = new ConcurrentHashMap<>();
        Queue<Integer> others = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        fans.forEach(fan -> threads.execute(() -> {
            MvcTestResult answer = fan.claim(hotTime);
            if (answer.getResponse().getStatus() == 201) {
                told.put(fan.id(), JsonPath.read(bodyOf(answer), "$.seq"));
            } else {
                others.add(answer.getResponse().getStatus());
            }
        }));
        await().atMost(Duration.ofSeconds(30)).until(() -> told.size() > 20);

        cluster.masters().get(0).close();

        threads.shutdown();
        assertThat(threads.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
        List<Row> stored = database.coupons(hotTime);
        assertThat(stored).extracting(Row::seq).containsExactlyElementsOf(numbersTo(stored.size()));
        assertThat(stored).hasSize(database.issued(hotTime)).hasSizeLessThanOrEqualTo(STOCK);
        told.forEach((member, seq) -> assertThat(stored.get(seq - 1).memberId()).isEqualTo(member));
        // Whose session is on the dead master is not known any more, and everybody else is served.
        assertThat(others).isSubsetOf(401, 409, 503);
        assertThat(told.size() + others.size()).isEqualTo(150);

        await().atMost(Duration.ofSeconds(60)).until(() -> isPassedOn(hotTime));
    }

    /** Sooner than the other copy could know by itself. */
    private boolean isPassedOn(long hotTime) {
        stockThere(hotTime);
        int stock = database.jdbc()
                        .sql("SELECT stock FROM hot_time WHERE id = ?")
                        .param(hotTime)
                        .query(Integer.class)
                        .single()
                + 1;
        database.raiseStock(hotTime, stock);
        try {
            await().atMost(Duration.ofSeconds(2)).until(() -> stockThere(hotTime) == stock);
            return true;
        } catch (ConditionTimeoutException late) {
            return false;
        }
    }

    private int stockThere(long hotTime) {
        return other.bean(HotTimeViews.class).find(hotTime).standing().stock();
    }

    private static List<Integer> numbersTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static String bodyOf(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
