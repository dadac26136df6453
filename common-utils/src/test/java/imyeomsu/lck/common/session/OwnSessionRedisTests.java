package imyeomsu.lck.common.session;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.sample.RealRedis;
import imyeomsu.lck.common.sample.SampleApplication;
import io.lettuce.core.resource.ClientResources;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The application's Redis is away, the sessions' is not. */
@SpringBootTest(classes = SampleApplication.class, properties = "spring.data.redis.port=1")
@AutoConfigureMockMvc
class OwnSessionRedisTests {

    private final MockMvcTester mvc;
    private final ClientResources resources;
    private final StringRedisTemplate redis = RealRedis.client();

    OwnSessionRedisTests(MockMvcTester mvc, ClientResources resources) {
        this.mvc = mvc;
        this.resources = resources;
    }

    @DynamicPropertySource
    static void sessionsElsewhere(DynamicPropertyRegistry properties) {
        properties.add("lck.session.redis.url", () -> "redis://localhost:" + RealRedis.port());
        properties.add("spring.data.redis.timeout", () -> "5s");
        properties.add("spring.data.redis.connect-timeout", () -> "5s");
    }

    @AfterEach
    void leave() {
        RealRedis.leave(redis);
    }

    @Test
    void keepMembersSignedIn() {
        Cookie cookie = mvc.post().uri("/open/session").exchange().getResponse().getCookie(SessionProperties.COOKIE);

        assertThat(mvc.get().uri("/members/me").cookie(cookie)).hasStatusOk();
        assertThat(cookie).isNotNull();
        assertThat(redis.hasKey(SessionId.of(cookie.getValue()).orElseThrow().key()))
                .isTrue();
    }

    @Test
    void isSoughtAgainAfterASecondAtMostHoweverLongItWasAway() {
        for (int attempt : new int[] {1, 10, 100, 10_000}) {
            assertThat(resources.reconnectDelay().createDelay(attempt)).isBetween(Duration.ZERO, Duration.ofSeconds(1));
        }
    }
}
