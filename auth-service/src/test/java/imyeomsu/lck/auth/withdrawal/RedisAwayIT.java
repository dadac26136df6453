package imyeomsu.lck.auth.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.common.testing.Stores;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Redis goes in the middle of a withdrawal and comes back with all that it knew. */
@SpringBootTest(
        properties = {
            "lck.auth.secret=a secret of thirty-two characters",
            "lck.auth.password.strength=4",
            "lck.auth.sessions.retry-every=100ms"
        })
@AutoConfigureMockMvc
@DirtiesContext
class RedisAwayIT {

    @TempDir
    static Path data;

    static RedisServer redis;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Members members;

    @Autowired
    MemberSessions sessions;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void ownRedis(DynamicPropertyRegistry properties) {
        redis = RedisServer.start(data);
        properties.add("spring.datasource.url", () -> Stores.mysql().jdbcUrl("lck_auth_away"));
        properties.add("spring.datasource.username", () -> Stores.mysql().username());
        properties.add("spring.datasource.password", () -> Stores.mysql().password());
        properties.add("spring.data.redis.host", redis::host);
        properties.add("spring.data.redis.port", redis::port);
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    @Test
    void theMemberIsGoneAtOnceAndHisSessionsAsSoonAsRedisIsBack() {
        Caller fan = new Caller(mvc);
        String loginId = fan.signUp();
        fan.signIn(loginId, Caller.PASSWORD);
        long id = members.findByLoginId(loginId).orElseThrow().id();
        int port = redis.port();

        redis.close();
        withdrawals.withdraw(id);

        assertThat(members.findById(id).orElseThrow().isWithdrawn()).isTrue();
        assertThat(outdated()).isEqualTo(1);

        redis = RedisServer.start(data, port);
        await().ignoreExceptionsInstanceOf(DataAccessException.class)
                .untilAsserted(() -> assertThat(sessions.of(id)).isEmpty());
        await().until(() -> outdated() == 0);
        assertThat(sessions.find(fan.sessionId())).isEmpty();
    }

    private int outdated() {
        return jdbc.sql("SELECT COUNT(*) FROM outdated_session")
                .query(Integer.class)
                .single();
    }
}
