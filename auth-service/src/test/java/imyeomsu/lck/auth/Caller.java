package imyeomsu.lck.auth;

import imyeomsu.lck.common.session.SessionProperties;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A caller of the REST API, with his cookie. */
public final class Caller {

    public static final String PASSWORD = "a long enough password";

    /** What has to be agreed to. */
    public static final String CONSENTS = "{\"TERMS\":\"2026-11-01\",\"PRIVACY\":\"2026-11-01\"}";

    private final MockMvcTester mvc;
    private Cookie session = new Cookie("none", "none");

    public Caller(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** A login id that nobody else in the test run has. */
    public static String someLoginId() {
        return "fan_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    public MvcTestResult signUp(String loginId, String password, String nickname) {
        return post(
                "/api/v1/members",
                """
                {"loginId":"%s","password":"%s","nickname":"%s","consents":%s}"""
                        .formatted(loginId, password, nickname, CONSENTS));
    }

    public String signUp() {
        String loginId = someLoginId();
        signUp(loginId, PASSWORD, loginId.substring(4));
        return loginId;
    }

    public MvcTestResult signIn(String loginId, String password) {
        MvcTestResult result =
                post("/api/v1/session", "{\"loginId\":\"%s\",\"password\":\"%s\"}".formatted(loginId, password));
        Cookie cookie = result.getResponse().getCookie(SessionProperties.COOKIE);
        if (cookie != null) {
            session = cookie;
        }
        return result;
    }

    public MvcTestResult post(String path, String json) {
        return send(HttpMethod.POST, path, json);
    }

    public MvcTestResult send(HttpMethod method, String path, String json) {
        return mvc.method(method)
                .uri(path)
                .cookie(session)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    public MvcTestResult get(String path) {
        return mvc.get().uri(path).cookie(session).exchange();
    }

    public MvcTestResult delete(String path) {
        return mvc.delete().uri(path).cookie(session).exchange();
    }

    public String sessionId() {
        return session.getValue();
    }

    public void presents(String sessionId) {
        session = new Cookie(SessionProperties.COOKIE, sessionId);
    }
}
