package imyeomsu.lck.event.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.common.stream.Listeners;
import imyeomsu.lck.common.testing.Ear;
import imyeomsu.lck.common.testing.Ear.Event;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.event.OtherCopy;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.hottime.HotTimeFixtures;
import imyeomsu.lck.event.hottime.HotTimeState;
import imyeomsu.lck.event.hottime.HotTimeViews;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** Two copies of the service. The other one asks the database so seldom that it learns of what happens by Redis alone. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "lck.event.coupon-secret=a secret of thirty-two characters",
            "lck.event.refresh-every=200ms",
            "lck.event.live.heartbeat=1s",
            "lck.event.live.most-listeners=1010",
            "lck.match-service.url=http://127.0.0.1:9",
            "management.server.port=0"
        })
@TestInstance(Lifecycle.PER_CLASS)
@DirtiesContext
class LiveIT {

    private static final int MANY = 1_000;

    private static Path folder;
    private static RedisServer redis;
    private static TestDatabase database;

    @Autowired
    Environment environment;

    @Autowired
    HotTimeViews views;

    @Autowired
    Listeners<Long> listeners;

    @Autowired
    FanOut fanOut;

    @Autowired
    CopyViews copies;

    @Autowired
    StringRedisTemplate template;

    @LocalServerPort
    int port;

    private OtherCopy other;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) throws IOException {
        folder = Files.createTempDirectory("lck-live");
        redis = RedisServer.start(folder);
        database = TestDatabase.migrated("lck_event_live");
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", () -> Stores.mysql().username());
        properties.add("spring.datasource.password", () -> Stores.mysql().password());
        properties.add("spring.data.redis.host", redis::host);
        properties.add("spring.data.redis.port", redis::port);
    }

    @BeforeAll
    void startAnotherCopy() {
        other = OtherCopy.beside(environment, "--lck.event.refresh-every=10s");
    }

    @AfterAll
    void stop() throws IOException {
        other.close();
        database.close();
        redis.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void howItStandsComesFirstAndThenEachChange() {
        long hotTime = database.openHotTime(3);
        try (Ear ear = Ear.at(stream(hotTime))) {
            Event snapshot = ear.hear("snapshot");
            assertThat(JsonPath.<Integer>read(snapshot.data(), "$.id")).isEqualTo((int) hotTime);
            assertThat(JsonPath.<String>read(snapshot.data(), "$.state")).isEqualTo("OPEN");
            assertThat(JsonPath.<Integer>read(snapshot.data(), "$.remaining")).isEqualTo(3);
            assertThat(JsonPath.<String>read(snapshot.data(), "$.serverTime")).endsWith("Z");
            assertThat(ear.others().get(0)).matches("retry: ([12]\\d{3}|3000)");

            admit(hotTime, 1, 2, 3);

            Event change = ear.hear("change");
            assertThat(JsonPath.<String>read(change.data(), "$.state")).isEqualTo("SOLD_OUT");
            assertThat(JsonPath.<Integer>read(change.data(), "$.issued")).isEqualTo(3);
        }
    }

    @Test
    void theClockAloneOpensAndCloses() {
        long hotTime = database.hotTime(3, "2000000 MICROSECOND", "3500000 MICROSECOND");
        try (Ear ear = Ear.at(stream(hotTime))) {
            assertThat(JsonPath.<String>read(ear.hear("snapshot").data(), "$.state"))
                    .isEqualTo("SCHEDULED");

            List<Event> changes = ear.hear("change", 2);

            assertThat(changes)
                    .extracting(change -> JsonPath.<String>read(change.data(), "$.state"))
                    .containsExactly("OPEN", "OVER");
        }
    }

    @Test
    void nobodyIsToldMoreThanFiveChangesASecond() {
        long hotTime = database.openHotTime(1_000);
        try (Ear ear = Ear.at(stream(hotTime))) {
            ear.hear("snapshot");
            long start = System.nanoTime();
            for (int member = 1; member <= 300; member++) {
                admit(hotTime, member);
                HotTimeFixtures.refresh(views);
            }
            await().until(() -> ear.named("change").stream()
                    .anyMatch(change -> JsonPath.<Integer>read(change.data(), "$.issued") == 300));
            double seconds = (System.nanoTime() - start) / 1e9;

            assertThat(ear.named("change").size()).isLessThanOrEqualTo((int) (seconds * 5) + 1);
        }
    }

    @Test
    void aQuietStreamShowsThatItIsAlive() {
        long hotTime = database.openHotTime(3);
        try (Ear ear = Ear.at(stream(hotTime))) {
            await().atMost(Duration.ofSeconds(50))
                    .until(() -> ear.others().stream().filter(":"::equals).count() > 1);
            assertThat(ear.named("change")).isEmpty();
        }
    }

    @Test
    void whatDoesNotExistIsNotStreamedNorIsADraft() throws Exception {
        long draft = database.openHotTime(1);
        database.jdbc()
                .sql("UPDATE hot_time SET phase = 'DRAFT' WHERE id = ?")
                .param(draft)
                .update();

        for (long id : new long[] {draft, 999_999}) {
            HttpResponse<String> answer = get(stream(id));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("HOT_TIME_NOT_FOUND");
        }
    }

    @Test
    void oneThatIsOverForLongIsShownAllTheSame() {
        long hotTime = database.hotTime(3, "-9 DAY", "-8 DAY");
        try (Ear ear = Ear.at(stream(hotTime))) {
            assertThat(JsonPath.<String>read(ear.hear("snapshot").data(), "$.state"))
                    .isEqualTo("OVER");
        }
    }

    /** Also how many: one more than that is asked to come again. */
    @Test
    void thousandsHearOfItWithinASecondAndAreLetGoBeforeTheCopyEnds() throws Exception {
        long hotTime = database.openHotTime(5);
        long start = System.nanoTime();
        try (Audience audience = Audience.of(MANY, port, "/api/v1/hot-times/" + hotTime + "/stream")) {
            await().atMost(Duration.ofSeconds(60)).until(() -> audience.heard("event: snapshot") == MANY);
            double opened = (System.nanoTime() - start) / 1e9;
            int threads = Thread.activeCount();

            admit(hotTime, 1, 2, 3, 4, 5);
            start = System.nanoTime();
            await().atMost(Duration.ofSeconds(50))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> audience.heard("event: change") == MANY);
            double told = (System.nanoTime() - start) / 1e9;

            System.out.printf(
                    "%d streams opened in %.1f s, all told in %.2f s, %d threads%n", MANY, opened, told, threads);
            assertThat(threads).isLessThan(500);
            try (Audience more = Audience.of(20, port, "/api/v1/hot-times/" + hotTime + "/stream")) {
                await().atMost(Duration.ofSeconds(50)).until(() -> more.heard("HTTP/1.1 ") == 20);
                try (Audience late = Audience.of(1, port, "/api/v1/hot-times/" + hotTime + "/stream")) {
                    await().atMost(Duration.ofSeconds(50)).until(() -> late.heard("HTTP/1.1 503") == 1);
                }
            }

            listeners.stop();
            await().atMost(Duration.ofSeconds(50)).until(() -> listeners.count() == 0);
            try (Ear late = Ear.at(stream(hotTime))) {
                late.awaitEnd();
            }
        } finally {
            listeners.start();
        }
    }

    @Test
    void anotherCopyHearsOfTheLastCouponAndOfMoreAtOnce() {
        long hotTime = database.openHotTime(1);
        try (Ear ear = Ear.at(other.url(path(hotTime)))) {
            ear.hear("snapshot");

            admit(hotTime, 1);

            assertThat(JsonPath.<String>read(ear.hear("change").data(), "$.state"))
                    .isEqualTo("SOLD_OUT");
            await().until(() -> stateThere(hotTime) == HotTimeState.SOLD_OUT);

            database.raiseStock(hotTime, 2);

            assertThat(JsonPath.<String>read(ear.hear("change", 2).get(1).data(), "$.state"))
                    .isEqualTo("OPEN");
            assertThat(stateThere(hotTime)).isEqualTo(HotTimeState.OPEN);
        }
    }

    @Test
    void oldNewsAndNonsenseChangeNothing() {
        long hotTime = database.openHotTime(1);
        admit(hotTime, 1);
        await().until(() -> views.known(hotTime)
                .filter(known -> known.standing().issued() == 1)
                .isPresent());
        String old = message(hotTime);
        database.raiseStock(hotTime, 2);
        await().until(() -> views.find(hotTime).standing().revision() == 2);

        for (String message : List.of(
                old,
                "",
                "[]",
                "{}",
                "null",
                old.replace("\"LIVE\"", "\"LATER\""),
                "{\"copy\":\"x\",\"items\":[{\"id\":" + hotTime + ",\"standing\":{}}]}")) {
            fanOut.hear(message);
        }

        assertThat(views.find(hotTime).standing().stock()).isEqualTo(2);
        assertThat(views.find(hotTime).standing().revision()).isEqualTo(2);
    }

    @Test
    void goesOnByItselfAfterRedisWasAwayAndWiped() {
        long hotTime = database.openHotTime(10);
        try (Ear ear = Ear.at(stream(hotTime));
                Ear there = Ear.at(other.url(path(hotTime)))) {
            ear.hear("snapshot");
            there.hear("snapshot");
            int at = redis.port();
            redis.close();

            admit(hotTime, 1);
            ear.hear("change");
            assertThat(copies.of(hotTime)).isEmpty();

            redis = RedisServer.start(folder, at);
            template.execute((RedisCallback<Boolean>) connection -> {
                connection.serverCommands().flushAll();
                return true;
            });
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                admit(hotTime, 2);
                return there.named("change").stream()
                        .anyMatch(change -> JsonPath.<Integer>read(change.data(), "$.issued") == 2);
            });
            await().atMost(Duration.ofSeconds(50))
                    .until(() -> copies.of(hotTime).size() >= 1);
        }
    }

    @Test
    void eachCopyShowsHowItSeesIt() {
        long hotTime = database.openHotTime(1);
        admit(hotTime, 1);

        await().atMost(Duration.ofSeconds(50))
                .untilAsserted(() -> assertThat(copies.of(hotTime)).anySatisfy(view -> {
                    assertThat(view.issued()).isEqualTo(1);
                    assertThat(view.shut()).isTrue();
                    assertThat(view.revision()).isEqualTo(1);
                }));
    }

    private String message(long hotTime) {
        return "{\"copy\":\"another\",\"later\":true,\"items\":["
                + new JsonMapper()
                        .writeValueAsString(
                                new News.Item(hotTime, views.find(hotTime).standing()))
                + "]}";
    }

    private HotTimeState stateThere(long hotTime) {
        return other.bean(HotTimeViews.class).find(hotTime).standing().state();
    }

    private static void admit(long hotTime, int... members) {
        database.jdbc()
                .sql("CALL admit(?, ?)")
                .params(hotTime, Arrays.toString(members))
                .query((row, number) -> row.getLong("member_id"))
                .list();
    }

    private String stream(long hotTime) {
        return "http://localhost:" + port + path(hotTime);
    }

    private static String path(long hotTime) {
        return "/api/v1/hot-times/" + hotTime + "/stream";
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
