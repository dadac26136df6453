package imyeomsu.lck.suite.bench.capacity;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.testing.MintedSessions;
import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.Entrant;
import imyeomsu.lck.suite.bench.Http;
import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.claims.CsrfToken;
import imyeomsu.lck.suite.up.Api;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One copy of each service with the heap that it has in its container, and what fans ask of them. */
record Suite(Stage stage, Containers containers, Map<String, Server> servers) {

    private static final String SEASON = "/api/v1/seasons/lck-2023-spring/matches?limit=100";
    private static final String LOGIN = "capacity";
    private static final String PASSWORD = "a password for a benchmark";
    private static final Duration TO_BE_IMPORTED = Duration.ofMinutes(4);
    private static final int ALL = Integer.MAX_VALUE;

    /** Enough to keep all processors at hashes, and fewer than may wait for one. */
    private static final int HASHING = 2 * Runtime.getRuntime().availableProcessors();

    static Suite start(Stage stage) {
        Suite suite = new Suite(stage, new Containers(stage.home().root()), new TreeMap<>());
        suite.start("auth-service", Map.of("AUTH_SECRET", Stage.COUPON_SECRET, "LCK_AUTH_BUDGETS_ENABLED", "false"));
        suite.start(
                "match-service",
                Map.of(),
                "--role=serve,crawl,batch",
                "--lck.jobs.every=1d",
                "--lck.match.replay.season=");
        suite.start("event-service", Map.of());
        Map<String, String> behind = new HashMap<>();
        suite.servers.forEach(
                (service, server) -> behind.put(variable(service), server.url().toString()));
        suite.start("gateway", behind);
        stage.awaitReady();
        Http.await(suite.gateway().url().resolve("/api/v1/seasons/lck-2023-spring"), 200, TO_BE_IMPORTED, () -> {});
        return suite;
    }

    private static String variable(String service) {
        return service.toUpperCase(Locale.ROOT).replace('-', '_') + "_URI";
    }

    private void start(String service, Map<String, String> environment, String... arguments) {
        List<String> program = new ArrayList<>(containers.of(service).jvm());
        program.addAll(stage.programs().jar(service, arguments));
        servers.put(service, stage.service(service, program, environment));
    }

    Server gateway() {
        return service("gateway");
    }

    Server service(String name) {
        return Objects.requireNonNull(servers.get(name));
    }

    /** All but claims. */
    Stream<Entrant> visits(BenchSettings settings, long hotTime) throws IOException {
        CsrfToken csrf = CsrfToken.of(gateway().url());
        signUp();
        String session = "Cookie: LCK_SESSION="
                + MintedSessions.sessionFor(stage.stores().redis(), new CurrentMember(1, "fan1", List.of("FAN")))
                + "\r\n";
        String tag = Http.get(gateway().url().resolve(SEASON), Map.of()).header("ETag");
        return Stream.of(
                visit("page", "gateway", get("/", ""), 200, ALL, settings),
                visit("who_am_i", "auth-service", get("/api/v1/session", session), 200, ALL, settings),
                visit("hot_time", "event-service", get("/api/v1/hot-times/" + hotTime, ""), 200, ALL, settings),
                visit("season", "match-service", get(SEASON, ""), 200, ALL, settings),
                visit(
                        "season_not_modified",
                        "match-service",
                        get(SEASON, "If-None-Match: " + tag + "\r\n"),
                        304,
                        ALL,
                        settings),
                visit("sign_in", "auth-service", signIn(csrf), 201, HASHING, settings));
    }

    private OneRequest get(String path, String headers) {
        return OneRequest.get(gateway().url(), path, headers);
    }

    private OneRequest signIn(CsrfToken csrf) {
        String body = "{\"loginId\":\"" + LOGIN + "\",\"password\":\"" + PASSWORD + "\"}";
        return OneRequest.post(gateway().url(), "/api/v1/session", csrf, "", body);
    }

    private Entrant visit(
            String key, String service, OneRequest request, int status, int most, BenchSettings settings) {
        return Entrant.of(
                key,
                new PlainRound(
                        gateway(),
                        service(service),
                        request,
                        status,
                        most,
                        stage.stores().processes(),
                        settings.round()));
    }

    private void signUp() {
        Api api = new Api(gateway().url());
        Map<String, String> consents = new HashMap<>();
        api.get("members/consents")
                .body()
                .path("items")
                .forEach(item -> consents.put(
                        item.path("kind").asString(""), item.path("version").asString("")));
        Api.Answer answer = api.post(
                "members", Map.of("loginId", LOGIN, "password", PASSWORD, "nickname", LOGIN, "consents", consents));
        if (!answer.ok()) {
            throw new AssertionError(answer.problem());
        }
    }
}
