package imyeomsu.lck.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.common.testing.MySqlServer;
import imyeomsu.lck.common.testing.RedisServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** First Redis goes, then MySQL, and neither comes back. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoresAwayIT {

    @TempDir
    static Path data;

    static MySqlServer mysql;
    static RedisServer redis;

    @Autowired
    MockMvcTester mvc;

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
    void saysThatNobodyCanBeSignedInWhileRedisIsAway() {
        Caller fan = new Caller(mvc);
        String loginId = fan.signUp();
        fan.signIn(loginId, Caller.PASSWORD);

        redis.close();

        unavailable(fan.get("/api/v1/session"));
        unavailable(fan.signIn(loginId, Caller.PASSWORD));
    }

    @Test
    @Order(2)
    void saysThatPasswordsCannotBeCheckedWhileMySqlIsAway() {
        mysql.close();

        unavailable(new Caller(mvc).signIn("somebody", Caller.PASSWORD));
        unavailable(new Caller(mvc).signUp("somebody", Caller.PASSWORD, "이름"));
    }

    private static void unavailable(MvcTestResult result) {
        assertThat(result).hasStatus(503).hasHeader("Retry-After", "1");
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("SERVICE_UNAVAILABLE");
    }
}
