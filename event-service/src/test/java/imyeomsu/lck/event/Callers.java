package imyeomsu.lck.event;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.event.ticket.Tickets;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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

    /** Far from the numbers that tests give to crowds in the same schema. */
    private static final AtomicLong IDS = new AtomicLong(500_000_000);

    private final MockMvcTester mvc;
    private final MemberSessions sessions;
    private final Tickets tickets;

    Callers(MockMvcTester mvc, MemberSessions sessions, Tickets tickets) {
        this.mvc = mvc;
        this.sessions = sessions;
        this.tickets = tickets;
    }

    public Caller somebody() {
        return new Caller(0, null);
    }

    public Caller aFan() {
        return signedIn("FAN");
    }

    public Caller aStaffMember() {
        return signedIn("FAN", "STAFF");
    }

    public Caller anAdmin() {
        return signedIn("FAN", "ADMIN");
    }

    public Caller aFanOf(@Nullable String team, @Nullable Instant since) {
        long id = IDS.incrementAndGet();
        return signedIn(new CurrentMember(id, "member" + id, List.of("FAN"), team, since));
    }

    private Caller signedIn(String... roles) {
        long id = IDS.incrementAndGet();
        return signedIn(new CurrentMember(id, "member" + id, List.of(roles)));
    }

    private Caller signedIn(CurrentMember member) {
        return new Caller(member.id(), sessions.open(member));
    }

    public final class Caller {

        private final long id;
        private final @Nullable String session;

        private Caller(long id, @Nullable String session) {
            this.id = id;
            this.session = session;
        }

        public long id() {
            return id;
        }

        public MvcTestResult get(String path) {
            return request(HttpMethod.GET, path).exchange();
        }

        public MvcTestResult post(String path) {
            return request(HttpMethod.POST, path).exchange();
        }

        public MvcTestResult post(String path, String json) {
            return request(HttpMethod.POST, path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json)
                    .exchange();
        }

        /** With a ticket that counts. */
        public MvcTestResult claim(long hotTimeId) {
            return claim(hotTimeId, tickets.issue(hotTimeId, id).ticket());
        }

        public MvcTestResult claim(long hotTimeId, String ticket) {
            return post("/api/v1/hot-times/" + hotTimeId + "/claims", "{\"ticket\":\"" + ticket + "\"}");
        }

        public MockMvcRequestBuilder request(HttpMethod method, String path) {
            MockMvcRequestBuilder request = mvc.method(method).uri(path);
            return session == null ? request : request.cookie(new Cookie(SessionProperties.COOKIE, session));
        }
    }
}
