package imyeomsu.lck.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionId;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class SessionTouchFilterIT {

    @Autowired
    WebTestClient client;

    @Autowired
    Services services;

    @Autowired
    RedisConnectionFactory connections;

    @Autowired
    SessionProperties settings;

    @Autowired
    StringRedisTemplate redis;

    @BeforeEach
    void allServicesAreWell() {
        services.recover();
    }

    @Test
    void aCallToTheApiTouchesTheSession() {
        String id = aSessionOfLongAgo();

        client.get()
                .uri("/api/v1/session")
                .cookie(SessionProperties.COOKIE, id)
                .exchange()
                .expectStatus()
                .isOk();

        await().untilAsserted(() -> assertThat(lastUsed(id)).isNotEqualTo("1"));
    }

    @Test
    void soDoesACallOfARememberedMember() {
        String id = aSessionOfLongAgo();

        client.get()
                .uri("/api/v1/session")
                .cookie(SessionProperties.COOKIE, "")
                .cookie(SessionProperties.REMEMBER_COOKIE, id)
                .exchange();

        await().untilAsserted(() -> assertThat(lastUsed(id)).isNotEqualTo("1"));
    }

    @Test
    void aPageDoesNot() {
        String id = aSessionOfLongAgo();

        client.get().uri("/app.js").cookie(SessionProperties.COOKIE, id).exchange();

        assertThat(lastUsed(id)).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "../../etc",
                "6cd07ef2-4692-4196-a200-fd6c162c2ca3",
                "7.6cd07ef2-4692-4196-a200-fd6c162c2ca3x",
                "{7}.6cd07ef2-4692-4196-a200-fd6c162c2ca3"
            })
    void aCookieThatIsNoSessionIsJustPassedOn(String id) {
        client.get()
                .uri("/api/v1/session")
                .cookie(SessionProperties.COOKIE, id)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private String aSessionOfLongAgo() {
        String id = new MemberSessions(connections, settings).open(new CurrentMember(7, "Faker", List.of("FAN")));
        redis.opsForHash().put(SessionId.of(id).orElseThrow().key(), "lastAccessedTime", "1");
        return id;
    }

    private Object lastUsed(String id) {
        return redis.opsForHash().get(SessionId.of(id).orElseThrow().key(), "lastAccessedTime");
    }
}
