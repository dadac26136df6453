package imyeomsu.lck.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.common.testing.MySqlServer;
import imyeomsu.lck.common.testing.RedisServer;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** First Redis goes, then MySQL, and neither comes back. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "lck.auth.secret=a secret of thirty-two characters",
            "lck.auth.password.strength=4"
        })
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoresAwayIT {

    @TempDir
    static Path data;

    static MySqlServer mysql;
    static RedisServer redis;

    @LocalServerPort
    int port;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @DynamicPropertySource
    static void ownStores(DynamicPropertyRegistry properties) {
        mysql = MySqlServer.start(data.resolve("mysql"));
        redis = RedisServer.start(data.resolve("redis"));
        properties.add("spring.datasource.url", () -> mysql.jdbcUrl("lck_auth"));
        properties.add("spring.datasource.username", mysql::username);
        properties.add("spring.datasource.password", mysql::password);
        properties.add("spring.datasource.hikari.connection-timeout", () -> 500);
        properties.add("spring.data.redis.host", redis::host);
        properties.add("spring.data.redis.port", redis::port);
    }

    @AfterAll
    static void stop() {
        redis.close();
        mysql.close();
    }

    @Test
    @Order(1)
    void saysThatNobodyCanBeSignedInWhileRedisIsAway() throws Exception {
        assertThat(signUp("somebody").statusCode()).isEqualTo(201);
        assertThat(signIn("somebody").statusCode()).isEqualTo(201);
        assertThat(get("/api/v1/members/me").statusCode()).isEqualTo(200);

        redis.close();

        unavailable(get("/api/v1/session"));
        unavailable(get("/api/v1/members/me"));
        unavailable(signIn("somebody"));
        // Budgets are not counted; passwords are checked all the same.
        for (int i = 0; i < 15; i++) {
            assertThat(signIn("nobody").statusCode()).isEqualTo(401);
        }
    }

    @Test
    @Order(2)
    void saysThatPasswordsCannotBeCheckedWhileMySqlIsAway() throws Exception {
        mysql.close();

        unavailable(signIn("somebody"));
        unavailable(signUp("another"));
    }

    private static void unavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.body()).contains("\"code\":\"SERVICE_UNAVAILABLE\"").doesNotContain("Exception");
    }

    private HttpResponse<String> signUp(String loginId) throws Exception {
        return post(
                "/api/v1/members",
                "{\"loginId\":\"%s\",\"password\":\"%s\",\"nickname\":\"%s\",\"consents\":%s}"
                        .formatted(loginId, Caller.PASSWORD, loginId, Caller.CONSENTS));
    }

    private HttpResponse<String> signIn(String loginId) throws Exception {
        return post("/api/v1/session", "{\"loginId\":\"%s\",\"password\":\"%s\"}".formatted(loginId, Caller.PASSWORD));
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        return http.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
