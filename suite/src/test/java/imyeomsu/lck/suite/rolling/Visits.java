package imyeomsu.lck.suite.rolling;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.testing.MintedSessions;
import imyeomsu.lck.suite.MintedTickets;
import imyeomsu.lck.suite.bench.claims.CsrfToken;
import imyeomsu.lck.suite.up.Api;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Writes requests down: each claim is another member's first one. */
final class Visits {

    private static final int MEMBERS = 40_000;
    private static final String LOGIN = "rolling";
    private static final String PASSWORD = "nobody waits for a pod";

    private final String host;
    private final CsrfToken csrf;
    private final List<String> sessions;
    private final long hotTime;
    private final AtomicInteger claimed = new AtomicInteger();

    /** Signs thousands in. */
    Visits(Cluster cluster, long hotTime) throws IOException {
        this.host = cluster.door().getAuthority();
        this.csrf = CsrfToken.of(cluster.door());
        this.hotTime = hotTime;
        this.sessions = MintedSessions.mint(
                cluster.redis().host(),
                cluster.redis().port(),
                IntStream.range(0, MEMBERS).mapToObj(id -> new CurrentMember(id + 1, "fan" + id, List.of("FAN"))));
    }

    /** Somebody has to be there who can sign in. */
    static void signUp(Cluster cluster) {
        Api api = new Api(cluster.door());
        Map<String, String> consents = new HashMap<>();
        api.get("members/consents")
                .body()
                .path("items")
                .forEach(item -> consents.put(
                        item.path("kind").asString(""), item.path("version").asString("")));
        Api.Answer answer = api.post(
                "members", Map.of("loginId", LOGIN, "password", PASSWORD, "nickname", LOGIN, "consents", consents));
        if (!answer.ok()) {
            throw new AssertionError(answer.problem() + " " + answer.body());
        }
    }

    /** So many members have claimed. */
    int claimed() {
        return claimed.get();
    }

    String request(Visit visit) {
        return switch (visit) {
            case PAGE -> get("/", "");
            case HOT_TIME -> get("/api/v1/hot-times/" + hotTime, "");
            case MATCHES -> get("/api/v1/seasons/lck-2023-spring/matches?limit=20", "");
            case WHO_AM_I -> get("/api/v1/session", sessions.get(0));
            case SIGN_IN ->
                post("/api/v1/session", "", "{\"loginId\":\"" + LOGIN + "\",\"password\":\"" + PASSWORD + "\"}");
            case CLAIM -> claim(claimed.getAndIncrement());
        };
    }

    private String claim(int member) {
        // A ticket of this moment: all of it takes longer than one counts.
        String ticket = MintedTickets.with(Cluster.SECRET).ticket(hotTime, member + 1L);
        return post(
                "/api/v1/hot-times/" + hotTime + "/claims", sessions.get(member), "{\"ticket\":\"" + ticket + "\"}");
    }

    private String get(String path, String session) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nCookie: LCK_SESSION=" + session + "\r\n\r\n";
    }

    private String post(String path, String session, String body) {
        return "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nCookie: " + csrf.cookie()
                + (session.isEmpty() ? "" : "; LCK_SESSION=" + session)
                + "\r\n" + csrf.header() + ": " + csrf.value()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
