package imyeomsu.lck.match.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.common.stream.Listeners;
import imyeomsu.lck.common.testing.Ear;
import imyeomsu.lck.common.testing.Ear.Event;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.match.ShippedSeasons;
import imyeomsu.lck.match.TestClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "lck.match.replay.season=lck-2023-spring",
            "lck.jobs.every=1h",
            "lck.match.heartbeat=100ms",
            "management.server.port=0",
            "server.tomcat.threads.max=8",
            "spring.threads.virtual.enabled=false"
        })
@Import({TestClock.class, ShippedSeasons.class, Changes.class})
class StreamIT {

    private static final String MATCH = "lck-2023-spring-001";

    @Autowired
    Changes changes;

    @Autowired
    Streams streams;

    @Autowired
    Listeners<String> listeners;

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    /** Set before the web server starts, whose filters reach down to the stores. */
    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> Stores.mysql().jdbcUrl("lck_match_live"));
        properties.add("spring.datasource.username", () -> Stores.mysql().username());
        properties.add("spring.datasource.password", () -> Stores.mysql().password());
        properties.add("spring.data.redis.host", () -> Stores.redis().host());
        properties.add("spring.data.redis.port", () -> Stores.redis().port());
    }

    @Test
    void theSeasonComesFirstAndThenEachChange() {
        try (Ear ear = Ear.at(stream())) {
            Event snapshot = ear.hear("snapshot");
            assertThat(JsonPath.<List<?>>read(snapshot.data(), "$.matches")).hasSize(90);
            assertThat(JsonPath.<String>read(snapshot.data(), "$.season")).isEqualTo("lck-2023-spring");
            assertThat(JsonPath.<String>read(snapshot.data(), "$.tag")).startsWith("lck-2023-spring.");

            changes.forfeit(MATCH);

            Event change = ear.hear("change");
            assertThat(JsonPath.<String>read(change.data(), "$.id")).isEqualTo(MATCH);
            assertThat(JsonPath.<Boolean>read(change.data(), "$.forfeit")).isTrue();
            assertThat(JsonPath.<String>read(change.data(), "$.start")).endsWith("+09:00");
            assertThat(number(change)).isEqualTo(number(snapshot) + 1);
        }
    }

    @Test
    void aChangeIsTheSameInTheSeasonAsInTheStream() throws Exception {
        try (Ear ear = Ear.at(stream())) {
            ear.hear("snapshot");
            changes.forfeit(MATCH);
            String change = ear.hear("change").data();

            String match =
                    get("/api/v1/seasons/lck-2023-spring/matches?limit=1").body();

            assertThat(match).contains(change);
        }
    }

    @Test
    void aChangeThatNobodyNudgedForIsToldAllTheSame() {
        try (Ear ear = Ear.at(stream())) {
            ear.hear("snapshot");

            changes.forfeitInSilence(MATCH);

            assertThat(ear.hear("change").data()).contains(MATCH);
        }
    }

    @Test
    void whoComesBackHearsWhatWasMissedAndNoMore() {
        String last;
        try (Ear ear = Ear.at(stream())) {
            last = ear.hear("snapshot").id();
        }
        changes.forfeit(MATCH);
        changes.forfeit("lck-2025-001");
        changes.forfeit("lck-2023-spring-002");

        try (Ear ear = Ear.backAt(stream(), last)) {
            List<Event> missed = ear.hear("change", 2);
            assertThat(missed)
                    .extracting(event -> JsonPath.<String>read(event.data(), "$.id"))
                    .containsExactly(MATCH, "lck-2023-spring-002");
            await().until(() -> !ear.others().isEmpty());
            assertThat(ear.named("snapshot")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"another-feed:1", "1", "a:b", ":", "999999999999999999999:1"})
    void whoWasNotHereBeginsWithTheSeason(String lastEventId) {
        try (Ear ear = Ear.backAt(stream(), lastEventId)) {
            assertThat(ear.hear("snapshot").data()).contains(MATCH);
        }
    }

    @Test
    void whoMissedALotBeginsWithTheSeason() {
        String last;
        try (Ear ear = Ear.at(stream())) {
            last = ear.hear("snapshot").id();
        }
        long before = streams.place().number();
        changes.everything("lck-2023-spring");
        await().until(() -> streams.place().number() > before + Streams.RECENT);

        try (Ear ear = Ear.backAt(stream(), last)) {
            ear.hear("snapshot");
            assertThat(ear.named("change")).isEmpty();
        }
    }

    @Test
    void anotherSeasonsChangesAreNotTold() {
        try (Ear ear = Ear.at(stream() + "?season=lck-2025");
                Ear current = Ear.at(stream())) {
            ear.hear("snapshot");
            current.hear("snapshot");
            changes.forfeit(MATCH);
            current.hear("change");
            changes.forfeit("lck-2025-002");

            assertThat(ear.hear("change").data()).contains("lck-2025-002");
            assertThat(ear.named("change")).hasSize(1);
        }
    }

    @Test
    void aQuietStreamShowsThatItIsAlive() {
        try (Ear ear = Ear.at(stream())) {
            await().atMost(Duration.ofSeconds(50))
                    .until(() -> ear.others().stream().filter(":"::equals).count() > 2);
            assertThat(ear.others().get(0)).startsWith("retry: ");
        }
    }

    /** Were a thread held by each of them, the later ones would wait for good: Tomcat has eight here. */
    @Test
    void manyListenersTakeNoThreads() {
        List<Ear> ears = IntStream.range(0, 400).mapToObj(i -> Ear.at(stream())).toList();
        try {
            ears.forEach(ear -> ear.hear("snapshot"));

            changes.forfeit(MATCH);

            ears.forEach(ear -> ear.hear("change"));
        } finally {
            ears.forEach(Ear::close);
        }
        await().atMost(Duration.ofSeconds(50)).until(() -> listeners.count() < 10);
    }

    @Test
    void aCopyThatGoesAwayLetsItsListenersGo() {
        try (Ear ear = Ear.at(stream())) {
            ear.hear("snapshot");

            listeners.stop();

            ear.awaitEnd();
        } finally {
            listeners.start();
        }
    }

    @Test
    void anUnknownSeasonIsNamed() throws Exception {
        HttpResponse<String> answer = get("/api/v1/matches/stream?season=nowhere");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("UNKNOWN_SEASON");
    }

    @Test
    void anotherCopyTellsTheSame() throws Exception {
        try (ConfigurableApplicationContext other = anotherCopy()) {
            String otherPort = other.getEnvironment().getRequiredProperty("local.server.port");
            String there = "http://localhost:" + otherPort + "/api/v1/seasons/lck-2023-spring/matches?limit=1";
            try (Ear ear = Ear.at("http://localhost:" + otherPort + "/api/v1/matches/stream")) {
                ear.hear("snapshot");
                String before = body(there);

                changes.forfeit(MATCH);

                await().atMost(Duration.ofSeconds(50)).until(() -> !body(there).equals(before));
                assertThat(ear.hear("change").data()).contains(MATCH);
                assertThat(body(there))
                        .isEqualTo(get("/api/v1/seasons/lck-2023-spring/matches?limit=1")
                                .body());
            }
        }
    }

    private ConfigurableApplicationContext anotherCopy() throws ClassNotFoundException {
        Environment here = context.getEnvironment();
        return new SpringApplicationBuilder(Class.forName("imyeomsu.lck.match.MatchServiceApplication"))
                .properties("spring.jmx.enabled=false")
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--lck.jobs.every=1h",
                        "--spring.datasource.url=" + here.getProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + here.getProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + here.getProperty("spring.datasource.password"),
                        "--spring.data.redis.host=" + here.getProperty("spring.data.redis.host"),
                        "--spring.data.redis.port=" + here.getProperty("spring.data.redis.port"));
    }

    private static long number(Event event) {
        return Long.parseLong(event.id().substring(event.id().indexOf(':') + 1));
    }

    private String stream() {
        return "http://localhost:" + port + "/api/v1/matches/stream";
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask("http://localhost:" + port + path);
    }

    private static String body(String url) throws IOException, InterruptedException {
        return ask(url).body();
    }

    private static HttpResponse<String> ask(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
