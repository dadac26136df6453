package imyeomsu.lck.event.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.testing.MySqlServer;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.Callers.Caller;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.client.RestClient;

/** A database of its own, killed while the service runs, and started again with the data it had. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "lck.event.coupon-secret=a secret of thirty-two characters",
            "lck.event.claims.resend-for=500ms",
            "lck.match-service.url=http://127.0.0.1:9",
            "spring.datasource.hikari.connection-timeout=1500",
            "spring.datasource.hikari.validation-timeout=250"
        })
@AutoConfigureMockMvc
@Import(Callers.class)
@DirtiesContext
class DatabaseAwayIT {

    @TempDir
    static Path data;

    private static MySqlServer server;

    @Autowired
    Callers callers;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) {
        server = MySqlServer.start(data.resolve("mysql"));
        properties.add("spring.datasource.url", () -> server.jdbcUrl("lck_event"));
        properties.add("spring.datasource.username", server::username);
        properties.add("spring.datasource.password", server::password);
        properties.add("spring.data.redis.host", () -> Stores.redis().host());
        properties.add("spring.data.redis.port", () -> Stores.redis().port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void showsItselfToOperatorsOnTheirOwnPortOnly() {
        assertThat(statusOf(managementPort, "/actuator/metrics/lck.claims")).isEqualTo(HttpStatus.OK);
        assertThat(statusOf(managementPort, "/actuator/env")).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(statusOf(port, "/actuator/health")).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(statusOf(port, "/api/v1/hot-times")).isEqualTo(HttpStatus.OK);
    }

    @Test
    void answers503WhileTheDatabaseIsAwayAndGoesOnWhenItIsBack() {
        jdbc.sql("INSERT INTO hot_time (title_ko, title_en, stock, opens_at, closes_at, created_by) VALUES"
                        + " ('핫타임', 'Hot Time', 5, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, 1)")
                .update();
        Caller winner = callers.aFan();
        assertThat(winner.claim(1)).hasStatus(HttpStatus.CREATED);
        int samePort = server.port();

        server.close();

        Caller late = callers.aFan();
        assertUnavailable(late.claim(1));
        Instant refused = Instant.now();
        assertUnavailable(late.claim(1));
        // It did not wait for a connection again.
        assertThat(Duration.between(refused, Instant.now())).isLessThan(Duration.ofMillis(1500));
        for (String path : List.of("/api/v1/hot-times", "/api/v1/hot-times/2", "/api/v1/coupons")) {
            assertUnavailable(late.get(path));
        }
        assertUnavailable(
                callers.anAdmin()
                        .post(
                                "/api/v1/admin/hot-times",
                                """
                        {"title":{"ko":"가","en":"a"},"stock":1,
                         "opensAt":"2030-01-01T00:00:00Z","closesAt":"2030-01-02T00:00:00Z"}"""));
        assertThat(late.get("/api/v1/hot-times/1")).hasStatus(HttpStatus.OK);
        assertThat(statusOf(managementPort, "/actuator/health/liveness")).isEqualTo(HttpStatus.OK);
        assertThat(statusOf(managementPort, "/actuator/health/readiness")).isEqualTo(HttpStatus.OK);

        server = MySqlServer.start(data.resolve("mysql"), samePort);

        await().untilAsserted(() -> assertThat(late.claim(1)).hasStatus(HttpStatus.CREATED));
        assertThat(winner.claim(1)).hasStatus(HttpStatus.OK);
        assertThat(winner.get("/api/v1/hot-times/1/claims/me"))
                .bodyJson()
                .extractingPath("$.seq")
                .isEqualTo(1);
    }

    private static HttpStatusCode statusOf(int port, String path) {
        return RestClient.create("http://localhost:" + port)
                .get()
                .uri(path)
                .exchange((request, response) -> response.getStatusCode());
    }

    private static void assertUnavailable(MvcTestResult result) {
        assertThat(result)
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("Retry-After", "1");
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("SERVICE_UNAVAILABLE");
    }
}
