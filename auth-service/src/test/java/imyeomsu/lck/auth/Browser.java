package imyeomsu.lck.auth;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** One device of a member: it keeps its cookies, and comes from an address. */
public final class Browser {

    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new HashMap<>();
    private String address = "203.0.113.1";
    private String agent = "Browser";

    public Browser(MockMvcTester mvc) {
        this.mvc = mvc;
        cookies.put("other", new Cookie("other", "of another site"));
    }

    public Browser from(String elsewhere) {
        this.address = elsewhere;
        return this;
    }

    public Browser called(String name) {
        this.agent = name;
        return this;
    }

    /** A member who signed up and is not signed in yet. */
    public String signUp() {
        return new Caller(mvc).signUp();
    }

    /** A member who is signed in here. */
    public String signUpAndIn() {
        String loginId = signUp();
        signIn(loginId, Caller.PASSWORD);
        return loginId;
    }

    public MvcTestResult signIn(String loginId, String password) {
        return signIn(loginId, password, Map.of());
    }

    public MvcTestResult signIn(String loginId, String password, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("loginId", loginId);
        body.put("password", password);
        return send(HttpMethod.POST, "session", body);
    }

    public MvcTestResult get(String path) {
        return exchanged(request(HttpMethod.GET, path));
    }

    public MvcTestResult delete(String path) {
        return exchanged(request(HttpMethod.DELETE, path));
    }

    public MvcTestResult post(String path, Map<String, ?> body) {
        return send(HttpMethod.POST, path, body);
    }

    public MvcTestResult put(String path, Map<String, ?> body) {
        return send(HttpMethod.PUT, path, body);
    }

    private MvcTestResult send(HttpMethod method, String path, Map<String, ?> body) {
        return exchanged(
                request(method, path).contentType(MediaType.APPLICATION_JSON).content(JSON.writeValueAsString(body)));
    }

    private MockMvcTester.MockMvcRequestBuilder request(HttpMethod method, String path) {
        return mvc.method(method)
                .uri("/api/v1/" + path)
                .header("X-Forwarded-For", address)
                .header("User-Agent", agent)
                .cookie(cookies.values().toArray(Cookie[]::new));
    }

    private MvcTestResult exchanged(MockMvcTester.MockMvcRequestBuilder request) {
        MvcTestResult result = request.exchange();
        for (Cookie cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return result;
    }

    public boolean isSignedIn() {
        return get("members/me").getResponse().getStatus() == 200;
    }

    public String cookie(String name) {
        Cookie cookie = cookies.get(name);
        return cookie == null ? "" : cookie.getValue();
    }

    public Browser presents(String name, String value) {
        cookies.put(name, new Cookie(name, value));
        return this;
    }
}
