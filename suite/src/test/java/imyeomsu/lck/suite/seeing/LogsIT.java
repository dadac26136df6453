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
import imyeomsu.lck.suite.local.ServiceCopy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The logs of real processes. */
class LogsIT {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final long MEMBER = 3_000_001;

    private final LocalSuite suite = RunningSuite.get();
    private final LogLines logs = new LogLines(suite);

    @Test
    void whatARefusalShowsLeadsToAllThatTheFanDid() {
        FanWay fan = new FanWay(suite.gateway());
        String traceId = fan.walk(RunningSuite.hotTime("로그", "Logs", 10, Duration.ofSeconds(-1)));

        assertThat(traceId).matches("[0-9a-f]{32}");
        await().atMost(LONGEST)
                .until(() -> services(logs.ofTrace(traceId)), Set.of("gateway", "event-service")::equals);
        JsonNode line = logs.ofTrace(traceId).stream()
                .filter(each -> each.at("/service/name").asString("").equals("event-service"))
                .findFirst()
                .orElseThrow();
        assertThat(line.path("message").asString("")).startsWith("POST /api/v1/hot-times/{id}/claims 4");
        assertThat(line.at("/http/request/method").asString("")).isEqualTo("POST");
        assertThat(line.at("/http/route").asString("")).isEqualTo("/api/v1/hot-times/{id}/claims");
        assertThat(line.at("/http/response/status_code").asInt(0)).isBetween(400, 499);
        assertThat(line.at("/event/duration").asLong(0)).isPositive();
        String pseudonym = line.at("/user/hash").asString("");
        assertThat(pseudonym).matches("[0-9a-f]{16}");
        assertThat(logs.requests())
                .filteredOn(each -> each.at("/user/hash").asString("").equals(pseudonym))
                .extracting(each -> each.path("message").asString(""))
                .contains("POST /api/v1/hot-times/{id}/tickets 201", "POST /api/v1/hot-times/{id}/claims 201");
        assertThat(logs.all()).noneMatch(text -> fan.secrets().stream().anyMatch(text::contains));
    }

    @Test
    void tellNoSecretEvenWhenTheyTellAll() throws Exception {
        String session = MintedSessions.mint(
                        suite.redis().host(),
                        suite.redis().port(),
                        Stream.of(new CurrentMember(MEMBER, "fan", List.of("FAN"))))
                .get(0);
        for (String service : LogLines.SERVICES) {
            ServiceCopy copy = suite.copy(service, 1);
            LogLevel level = new LogLevel(copy, "imyeomsu.lck." + service.replace("-service", ""));
            assertThat(level.becomes("\"DEBUG\"")).isEqualTo(204);
            assertThat(level.said()).contains("\"effectiveLevel\":\"DEBUG\"");

            Predicate<String> planted = Redaction.plantIn(
                    copy.url().getPort(), SecurityTable.of(service), SessionProperties.COOKIE, session);

            assertThat(level.becomes("null")).isEqualTo(204);
            assertThat(level.said()).contains("\"effectiveLevel\":\"INFO\"");
            assertThat(logs.all()).as(service).noneMatch(planted);
        }
        List<String> own = List.of(
                suite.secrets().coupon(),
                suite.secrets().auth(),
                suite.secrets().adminPassword());
        assertThat(logs.all()).noneMatch(text -> own.stream().anyMatch(text::contains));
    }

    @Test
    void areNotMadeToTellWhatLibrariesKnow() throws Exception {
        for (String service : LogLines.SERVICES) {
            for (String logger : List.of("ROOT", "web", "org.springframework.web", "io.lettuce", "com.mysql")) {
                assertThat(new LogLevel(suite.copy(service, 1), logger).becomes("\"TRACE\""))
                        .as("%s in %s", logger, service)
                        .isEqualTo(400);
            }
        }
    }

    private static Set<String> services(List<JsonNode> lines) {
        return lines.stream().map(line -> line.at("/service/name").asString("")).collect(Collectors.toSet());
    }
}
