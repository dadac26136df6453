package imyeomsu.lck.suite.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.ChildRecords;
import imyeomsu.lck.suite.process.Command;
import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Alertmanager itself, with the routes that are shipped: what is told and what is left out. It tells nobody anything. */
@Timeout(120)
class AlertmanagerDrill {

    /** Debian's package; a build machine has it, a developer's may not. */
    private static final Path PROGRAM = Path.of("/usr/bin/prometheus-alertmanager");

    private static final Path HOME = Path.of("target", "alertmanager").toAbsolutePath();
    private static final Path ROUTES = Path.of("..", "helm", "observability", "files", "alertmanager.yaml");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whatFollowsFromSomethingWorseIsLeftOut() throws Exception {
        assumeTrue(Files.isExecutable(PROGRAM), "no alertmanager here");
        int port = new Ports().next();
        URI url = URI.create("http://127.0.0.1:" + port + "/api/v2/alerts");
        Child alertmanager = start(port);
        try {
            tell(
                    url,
                    alertmanager,
                    List.of(
                            alert("EventServiceDown", "event-service", "page"),
                            alert("ClaimsFail", "event-service", "page"),
                            alert("ClaimsQueue", "event-service", "page"),
                            alert("PromiseBroken", "event-service", "page"),
                            alert("ReadsFail", "match-service", "page"),
                            alert("RequestsFail", "gateway", "page"),
                            alert("GatewayHeapFull", "gateway", "ticket")));

            // Alertmanager learns a moment after it has taken them which of them hide others.
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(url))
                    .containsOnly(
                            Map.entry("EventServiceDown", "pager"),
                            Map.entry("PromiseBroken", "pager"),
                            Map.entry("ReadsFail", "pager"),
                            Map.entry("GatewayHeapFull", "tickets")));
        } finally {
            alertmanager.stop(Duration.ofSeconds(10));
        }
    }

    private static Child start(int port) throws IOException {
        FileTree.delete(HOME);
        Files.createDirectories(HOME);
        return Child.start(
                new Command(
                        "Alertmanager",
                        HOME,
                        List.of(
                                PROGRAM.toString(),
                                "--config.file=" + ROUTES.toAbsolutePath().normalize(),
                                "--storage.path=" + HOME.resolve("data"),
                                "--web.listen-address=127.0.0.1:" + port,
                                "--cluster.listen-address="),
                        Map.of(),
                        HOME.resolve("alertmanager.log")),
                new ChildRecords(HOME.resolve("processes")));
    }

    private static Map<String, Object> alert(String name, String service, String severity) {
        return Map.of("labels", Map.of("alertname", name, "service", service, "severity", severity));
    }

    /** As soon as it listens. */
    private void tell(URI url, Child alertmanager, List<Map<String, Object>> alerts) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(alerts)))
                .build();
        HttpResponse<String> answer = null;
        while (answer == null) {
            assertThat(alertmanager.alive())
                    .withFailMessage(alertmanager::obituary)
                    .isTrue();
            try {
                answer = client.send(request, BodyHandlers.ofString());
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Alerts that are not suppressed, with whom they are told to. */
    private Map<String, String> told(URI url) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + "?inhibited=false")).build();
        Map<String, String> told = new TreeMap<>();
        for (JsonNode alert :
                JSON.readTree(client.send(request, BodyHandlers.ofString()).body())) {
            told.put(
                    alert.at("/labels/alertname").asString(),
                    alert.at("/receivers/0/name").asString());
        }
        return told;
    }
}
