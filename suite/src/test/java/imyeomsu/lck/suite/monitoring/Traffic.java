package imyeomsu.lck.suite.monitoring;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.testing.MintedSessions;
import imyeomsu.lck.suite.MintedTickets;
import imyeomsu.lck.suite.RunningSuite;
import imyeomsu.lck.suite.local.LocalSuite;
import imyeomsu.lck.suite.local.ServiceCopy;
import imyeomsu.lck.suite.up.Api;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/** A little of everything that fans do, so that every number has something to count. */
final class Traffic implements AutoCloseable {

    private static final long FIRST_MEMBER = 3_000_000;
    private static final int MEMBERS = 4;
    private static final List<String> READS = List.of(
            "/",
            "/api/v1/csrf",
            "/api/v1/seasons",
            "/api/v1/matches",
            "/api/v1/news",
            "/api/v1/hot-times",
            "/api/v1/teams");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LocalSuite suite;
    private final long hotTime;
    private final List<String> sessions;
    private final MintedTickets tickets;
    private final InputStream stream;

    private Traffic(LocalSuite suite) throws IOException, InterruptedException {
        this.suite = suite;
        hotTime = RunningSuite.hotTime("계기판", "Dashboards", 2, Duration.ofSeconds(-1));
        sessions = MintedSessions.mint(
                suite.redis().host(),
                suite.redis().port(),
                LongStream.range(FIRST_MEMBER, FIRST_MEMBER + MEMBERS)
                        .mapToObj(id -> new CurrentMember(id, "fan" + id, List.of("FAN"))));
        tickets = MintedTickets.with(suite.secrets().coupon());
        stream = client.send(
                        HttpRequest.newBuilder(suite.gateway().resolve("/api/v1/hot-times/" + hotTime + "/stream"))
                                .build(),
                        BodyHandlers.ofInputStream())
                .body();
    }

    static Traffic of(LocalSuite suite) throws IOException, InterruptedException {
        return new Traffic(suite);
    }

    /** One that is right, and one that is not. */
    void signIn() {
        new Api(suite.gateway())
                .post(
                        "session",
                        Map.of(
                                "loginId",
                                "demo_admin",
                                "password",
                                suite.secrets().adminPassword()));
        new Api(suite.gateway()).post("session", Map.of("loginId", "nobody_at_all", "password", "wrong-password-1"));
    }

    void round() throws IOException, InterruptedException {
        for (ServiceCopy gateway : suite.copies("gateway")) {
            for (String path : READS) {
                send(HttpRequest.newBuilder(gateway.url().resolve(path))
                        .header("Cookie", "LCK_SESSION=" + sessions.get(0)));
            }
        }
        for (ServiceCopy copy : suite.copies("event-service")) {
            for (int i = 0; i < MEMBERS; i++) {
                claim(copy.url(), i);
            }
        }
    }

    private void claim(URI copy, int member) throws IOException, InterruptedException {
        long id = FIRST_MEMBER + member;
        send(HttpRequest.newBuilder(copy.resolve("/api/v1/hot-times/" + hotTime + "/claims"))
                .header("Cookie", "LCK_SESSION=" + sessions.get(member))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", "10.9.9." + member)
                .POST(BodyPublishers.ofString("{\"ticket\":\"" + tickets.ticket(hotTime, id) + "\"}")));
    }

    /** Asks every copy for what there is not, by names and methods that nobody has heard of. */
    void strange(String word) throws IOException, InterruptedException {
        for (String service : List.of("gateway", "auth-service", "match-service", "event-service")) {
            for (ServiceCopy copy : suite.copies(service)) {
                for (String path : List.of(
                        "/%s",
                        "/api/v1/%s",
                        "/api/v1/matches/%s",
                        "/api/v1/seasons/%s/standings",
                        "/api/v1/hot-times/%s",
                        "/api/v1/coupons/%s",
                        "/api/v1/members/me/%s",
                        "/api/v1/seasons?league=%s",
                        "/actuator/%s")) {
                    send(HttpRequest.newBuilder(copy.url().resolve(path.formatted(word)))
                            .header("User-Agent", word)
                            .header("X-Request-Id", word));
                }
                send(HttpRequest.newBuilder(copy.url().resolve("/api/v1/seasons"))
                        .method(word.toUpperCase(Locale.ROOT), BodyPublishers.noBody()));
            }
        }
    }

    private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.discarding());
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
