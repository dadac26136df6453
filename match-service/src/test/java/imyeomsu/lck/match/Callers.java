package imyeomsu.lck.match;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who calls the REST API: fans and administrators with real sessions, and people who are signed out. */
@TestComponent
public class Callers {

    private final MockMvcTester mvc;
    private final MemberSessions sessions;

    Callers(MockMvcTester mvc, MemberSessions sessions) {
        this.mvc = mvc;
        this.sessions = sessions;
    }

    public Caller somebody() {
        return new Caller(null);
    }

    public Caller aFan() {
        return new Caller(sessions.open(new CurrentMember(7, "fan", List.of("FAN"))));
    }

    public Caller anAdmin() {
        return new Caller(sessions.open(new CurrentMember(8, "admin", List.of("FAN", "ADMIN"))));
    }

    public final class Caller {

        private final @Nullable String session;

        private Caller(@Nullable String session) {
            this.session = session;
        }

        public MvcTestResult get(String path) {
            return request(HttpMethod.GET, path).exchange();
        }

        public String text(String path) {
            try {
                return get(path).getResponse().getContentAsString();
            } catch (UnsupportedEncodingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        public MvcTestResult delete(String path) {
            return request(HttpMethod.DELETE, path).exchange();
        }

        public MvcTestResult post(String path, String json) {
            return request(HttpMethod.POST, path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json)
                    .exchange();
        }

        public MvcTestResult put(String path, String json) {
            return request(HttpMethod.PUT, path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json)
                    .exchange();
        }

        private MockMvcRequestBuilder request(HttpMethod method, String path) {
            MockMvcRequestBuilder request = mvc.method(method).uri(path);
            return session == null ? request : request.cookie(new Cookie(SessionProperties.COOKIE, session));
        }
    }
}
