package imyeomsu.lck.match.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.match.ShippedSeasons;
import imyeomsu.lck.match.TestClock;
import imyeomsu.lck.match.season.SeasonChanged;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A Redis of its own, killed while the service runs, and started again with nothing in it. */
@SpringBootTest(properties = {"lck.match.replay.season=lck-2023-spring", "lck.jobs.every=1h"})
@AutoConfigureMockMvc
@Import({TestClock.class, ShippedSeasons.class})
@DirtiesContext
class RedisAwayIT {

    private static final List<String> READS = List.of(
            "/api/v1/leagues",
            "/api/v1/seasons",
            "/api/v1/seasons/lck-2023-spring",
            "/api/v1/seasons/lck-2023-spring/matches?limit=33",
            "/api/v1/seasons/lck-2023-spring/standings",
            "/api/v1/seasons/lck-2023-spring/standings?asOf=2026-11-11",
            "/api/v1/seasons/lck-2023-spring/progress",
            "/api/v1/matches/lck-2023-spring-003",
            "/api/v1/matches/next",
            "/api/v1/teams",
            "/api/v1/teams/t1",
            "/api/v1/players",
            "/api/v1/news",
            "/api/v1/calendar.ics?team=T1");

    @TempDir
    static Path first;

    @TempDir
    static Path second;

    private static RedisServer server;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StringRedisTemplate redis;

    @Autowired
    ApplicationEventPublisher events;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        server = RedisServer.start(first);
        int port = server.port();
        properties.add("spring.datasource.url", () -> Stores.mysql().jdbcUrl("lck_match_away"));
        properties.add("spring.datasource.username", () -> Stores.mysql().username());
        properties.add("spring.datasource.password", () -> Stores.mysql().password());
        properties.add("spring.data.redis.host", server::host);
        properties.add("spring.data.redis.port", () -> port);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void readsGoOnAndRedisIsFilledAgain() {
        int port = server.port();
        server.close();

        for (String read : READS) {
            assertThat(mvc.get().uri(read)).as(read).hasStatusOk();
        }
        forfeit("lck-2023-spring-005");
        assertThat(mvc.get().uri("/api/v1/matches/lck-2023-spring-005"))
                .bodyJson()
                .extractingPath("$.forfeit")
                .isEqualTo(true);

        server = RedisServer.start(second, port);
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
            forfeit("lck-2023-spring-006");
            return Boolean.TRUE.equals(redis.hasKey("lck:match:{lck-2023-spring}:matches"));
        });
        for (String read : READS) {
            assertThat(mvc.get().uri(read)).as(read).hasStatusOk();
        }
    }

    private void forfeit(String match) {
        jdbc.sql("UPDATE game_match SET forfeit = TRUE, version = version + 1 WHERE id = ?")
                .param(match)
                .update();
        jdbc.sql("UPDATE season SET revision = revision + 1 WHERE id = 'lck-2023-spring'")
                .update();
        events.publishEvent(new SeasonChanged("lck-2023-spring"));
    }
}
