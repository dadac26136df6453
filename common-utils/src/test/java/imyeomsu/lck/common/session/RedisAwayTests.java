package imyeomsu.lck.common.session;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.sample.SampleApplication;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(
        classes = SampleApplication.class,
        properties = {"spring.data.redis.port=1", "lck.session.cookie-secure=true"})
@AutoConfigureMockMvc
class RedisAwayTests {

    private final MockMvcTester mvc;

    RedisAwayTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void asksMembersToComeBack() {
        assertThat(mvc.get()
                        .uri("/members/me")
                        .cookie(new Cookie(
                                SessionProperties.COOKIE, SessionId.random(7).written())))
                .hasStatus(503)
                .hasHeader(HttpHeaders.RETRY_AFTER, "1")
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("SERVICE_UNAVAILABLE");
    }

    @Test
    void letsNobodySignInHalfway() {
        assertThat(mvc.post().uri("/open/session")).hasStatus(503).doesNotContainHeader(HttpHeaders.SET_COOKIE);
    }

    @Test
    void sendsTheCookieOverHttpsAloneWhereThatIsSet() {
        assertThat(mvc.delete().uri("/open/session")).hasStatusOk();
        assertThat(mvc.delete().uri("/open/session").exchange().getResponse().getHeader(HttpHeaders.SET_COOKIE))
                .contains("Secure");
    }
}
