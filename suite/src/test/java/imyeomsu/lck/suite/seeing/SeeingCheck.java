package imyeomsu.lck.suite.seeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.testing.MintedSessions;
import imyeomsu.lck.common.testing.security.Redaction;
import imyeomsu.lck.common.testing.security.SecurityTable;
import imyeomsu.lck.suite.RunningSuite;
import imyeomsu.lck.suite.local.LocalSuite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole suite with a real Zipkin and a real OpenSearch behind it; docs/logs-and-traces.md says what it needs. */
class SeeingCheck {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static Store store;
    private static Zipkin zipkin;
    private static OpenSearch openSearch;
    private static LocalSuite suite;
    private static LogLines logs;

    @BeforeAll
    static void start() throws Exception {
        store = new Store(Path.of("target", "seeing"));
        zipkin = new Zipkin(store, path("seeing.zipkin"));
        openSearch = new OpenSearch(store, path("seeing.opensearch"), path("seeing.java"));
        RunningSuite.environment("ZIPKIN_ENDPOINT", zipkin.endpoint());
        RunningSuite.environment("TRACES_SAMPLED", "1.0");
        suite = RunningSuite.get();
        logs = new LogLines(suite);
        zipkin.awaitReady();
        openSearch.awaitReady();
        Shipper shipper = new Shipper(store);
        shipper.tell(openSearch.url());
        shipper.ship(suite.logs(), openSearch.url());
    }

    @AfterAll
    static void stop() {
        store.close();
        openSearch.close();
    }

    @Test
    void oneTraceLeadsFromTheGatewayToTheStores() throws Exception {
        new FanWay(suite.gateway()).walk(RunningSuite.hotTime("추적", "Traces", 10, Duration.ofSeconds(-1)));

        List<JsonNode> claim = trace("POST /api/v1/hot-times/{id}/claims 201");
        List<JsonNode> signIn = trace("POST /api/v1/session 20");

        Files.writeString(store.home().resolve("claim.json"), claim.toString());
        Files.writeString(store.home().resolve("sign-in.json"), signIn.toString());
        assertThat(services(claim)).contains("gateway", "event-service");
        assertThat(services(signIn)).contains("gateway", "auth-service");
        assertThat(names(claim))
                .contains("http post claims", "claim batch", "query")
                .anyMatch(SeeingCheck::isRedis);
        assertThat(names(signIn)).contains("query").anyMatch(SeeingCheck::isRedis);
        System.out.printf("A claim is %d spans: %s%n", claim.size(), names(claim));
        System.out.printf("A sign-in is %d spans: %s%n", signIn.size(), names(signIn));
    }

    @Test
    void aTraceIdFindsTheFansWayInTheLogStore() throws Exception {
        FanWay fan = new FanWay(suite.gateway());
        String traceId = fan.walk(RunningSuite.hotTime("로그", "Logs", 10, Duration.ofSeconds(-1)));

        await().atMost(LONGEST).untilAsserted(() -> assertThat(services(openSearch.find("traceId:" + traceId)))
                .contains("gateway", "event-service"));
        String pseudonym = openSearch.find("trace.id:" + traceId + " AND service.name:event-service").stream()
                .map(line -> line.at("/user/hash").asString(""))
                .findFirst()
                .orElseThrow();
        await().atMost(LONGEST).untilAsserted(() -> assertThat(openSearch.find("user.hash:" + pseudonym))
                .extracting(line -> line.path("message").asString(""))
                .contains("POST /api/v1/hot-times/{id}/tickets 201", "POST /api/v1/hot-times/{id}/claims 201"));
    }

    @Test
    void everyLineArrivesAndNoneTellsASecret() throws Exception {
        String session = MintedSessions.mint(
                        suite.redis().host(),
                        suite.redis().port(),
                        Stream.of(new CurrentMember(3_000_002, "fan", List.of("FAN"))))
                .get(0);
        FanWay fan = new FanWay(suite.gateway());
        fan.walk(RunningSuite.hotTime("비밀", "Secrets", 10, Duration.ofSeconds(-1)));
        Predicate<String> secret = text -> fan.secrets().stream().anyMatch(text::contains);
        for (String service : LogLines.SERVICES) {
            secret = secret.or(Redaction.plantIn(
                    suite.copy(service, 1).url().getPort(),
                    SecurityTable.of(service),
                    SessionProperties.COOKIE,
                    session));
        }
        int written = logs.all().size();

        await().atMost(LONGEST).until(() -> openSearch.count() >= written);
        assertThat(store.home().resolve("spool/refused")).doesNotExist();
        assertThat(openSearch.find("*").toString()).isNotEmpty().matches(secret.negate());
        assertThat(zipkin.all()).contains("claim batch").matches(secret.negate());
        System.out.printf("%d lines were written, %d documents are there%n", written, openSearch.count());
    }

    @Test
    void metricsPointToTraces() throws Exception {
        new FanWay(suite.gateway()).walk(RunningSuite.hotTime("예시", "Exemplars", 10, Duration.ofSeconds(-1)));

        String scraped = store.text(
                suite.copy("gateway", 1).management().resolve("/actuator/prometheus"),
                "Accept",
                "application/openmetrics-text; version=1.0.0");
        assertThat(scraped).contains("# {span_id=\"").contains("trace_id=\"");
    }

    /** The whole trace of the latest such request: one beginning, and no span without its parent. */
    private static List<JsonNode> trace(String message) {
        String traceId = await().atMost(LONGEST)
                .until(
                        () -> logs.requests().stream()
                                .filter(line ->
                                        line.path("message").asString("").startsWith(message))
                                .reduce((first, second) -> second)
                                .map(line -> line.path("traceId").asString(""))
                                .orElse(""),
                        found -> !found.isEmpty());
        return await().atMost(LONGEST).until(() -> zipkin.spans(traceId), spans -> isWhole(spans) && spans.size() > 4);
    }

    private static boolean isWhole(List<JsonNode> spans) {
        Set<String> ids = new HashSet<>();
        spans.forEach(span -> ids.add(span.path("id").asString("")));
        List<String> parents = spans.stream()
                .map(span -> span.path("parentId").asString(""))
                .filter(parent -> !ids.contains(parent))
                .toList();
        return parents.equals(List.of(""));
    }

    private static Set<String> services(List<JsonNode> found) {
        Set<String> services = new HashSet<>();
        found.forEach(each -> services.add(each.at("/service/name")
                .asString(each.at("/localEndpoint/serviceName").asString(""))));
        return services;
    }

    private static List<String> names(List<JsonNode> spans) {
        return spans.stream().map(span -> span.path("name").asString("")).toList();
    }

    private static boolean isRedis(String span) {
        return Set.of("evalsha", "hgetall", "get", "hmget", "eval", "exists").contains(span);
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath();
    }
}
