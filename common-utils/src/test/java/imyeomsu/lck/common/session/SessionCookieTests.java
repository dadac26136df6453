package imyeomsu.lck.common.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SessionCookieTests {

    private static final String ID = SessionId.random(7).written();
    private static final String OTHER = SessionId.random(7).written();

    private final SessionCookie cookie = new SessionCookie(SessionProperties.defaults());
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void goesWithTheBrowser() {
        cookie.write(request, response, ID);

        assertThat(response.getHeaders(HttpHeaders.SET_COOKIE))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("LCK_SESSION=" + ID, "Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Max-Age", "Expires", "Domain");
    }

    @Test
    void outlivesTheBrowserForWhoAskedToBeRemembered() {
        cookie.write(request, response, ID, true);

        assertThat(response.getHeaders(HttpHeaders.SET_COOKIE))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("LCK_REMEMBER=" + ID, "Max-Age=7776000", "Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void isOneAtATime() {
        request.setCookies(new Cookie(SessionProperties.COOKIE, OTHER));
        cookie.write(request, response, ID, true);

        assertThat(response.getHeaders(HttpHeaders.SET_COOKIE)).hasSize(2);
        assertThat(response.getCookie(SessionProperties.REMEMBER_COOKIE).getValue())
                .isEqualTo(ID);
        assertThat(response.getCookie(SessionProperties.COOKIE).getMaxAge()).isZero();

        MockHttpServletResponse next = new MockHttpServletResponse();
        request.setCookies(new Cookie(SessionProperties.REMEMBER_COOKIE, ID));
        cookie.write(request, next, OTHER, false);

        assertThat(next.getCookie(SessionProperties.COOKIE).getValue()).isEqualTo(OTHER);
        assertThat(next.getCookie(SessionProperties.REMEMBER_COOKIE).getMaxAge())
                .isZero();
    }

    @Test
    void isReadWhicheverItIs() {
        assertThat(cookie.read(request)).isEmpty();

        request.setCookies(new Cookie(SessionProperties.REMEMBER_COOKIE, ID));
        assertThat(cookie.read(request)).contains(ID);

        request.setCookies(
                new Cookie(SessionProperties.COOKIE, "nonsense"), new Cookie(SessionProperties.REMEMBER_COOKIE, ID));
        assertThat(cookie.read(request)).contains(ID);

        request.setCookies(
                new Cookie(SessionProperties.REMEMBER_COOKIE, ID), new Cookie(SessionProperties.COOKIE, OTHER));
        assertThat(cookie.read(request)).contains(OTHER);
    }

    @Test
    void isTakenBackWhicheverItWas() {
        cookie.clear(request, response);

        assertThat(response.getHeaders(HttpHeaders.SET_COOKIE)).hasSize(2).allSatisfy(header -> assertThat(header)
                .contains("Max-Age=0", "Path=/", "HttpOnly"));
    }
}
