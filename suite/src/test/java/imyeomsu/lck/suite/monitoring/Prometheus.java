package imyeomsu.lck.suite.monitoring;

import static org.awaitility.Awaitility.await;

import imyeomsu.lck.suite.local.LocalSuite;
import imyeomsu.lck.suite.local.ServiceCopy;
import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.ChildRecords;
import imyeomsu.lck.suite.process.Command;
import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prometheus itself, which scrapes every copy of the suite every other second. */
final class Prometheus implements AutoCloseable {

    /** Debian's package; a build machine has it, a developer's may not. */
    static final Path PROGRAM = Path.of("/usr/bin/prometheus");

    private static final Path HOME = Path.of("target", "prometheus").toAbsolutePath();
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI url;
    private final Child process;

    private Prometheus(URI url, Child process) {
        this.url = url;
        this.process = process;
    }

    static Prometheus watching(LocalSuite suite, List<Path> rules) throws IOException {
        FileTree.delete(HOME);
        Files.createDirectories(HOME);
        Path settings =
                Files.writeString(HOME.resolve("prometheus.json"), JSON.writeValueAsString(settings(suite, rules)));
        int port = new Ports().next();
        Child process = Child.start(
                new Command(
                        "Prometheus",
                        HOME,
                        List.of(
                                PROGRAM.toString(),
                                "--config.file=" + settings,
                                "--storage.tsdb.path=" + HOME.resolve("data"),
                                "--web.listen-address=127.0.0.1:" + port,
                                "--log.level=warn"),
                        Map.of(),
                        HOME.resolve("prometheus.log")),
                new ChildRecords(HOME.resolve("processes")));
        Prometheus prometheus = new Prometheus(URI.create("http://127.0.0.1:" + port), process);
        await("Prometheus").atMost(Duration.ofMinutes(1)).until(() -> !prometheus.alive() || prometheus.ready());
        return prometheus;
    }

    private boolean ready() throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(url.resolve("/-/ready"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** JSON is YAML, too. */
    private static Map<String, Object> settings(LocalSuite suite, List<Path> rules) {
        List<Map<String, Object>> jobs = new ArrayList<>();
        for (String service : List.of("gateway", "auth-service", "match-service", "event-service")) {
            List<Map<String, Object>> copies = new ArrayList<>();
            for (ServiceCopy copy : suite.copies(service)) {
                copies.add(Map.of(
                        "targets", List.of(copy.management().getAuthority()),
                        "labels", Map.of("pod", copy.name().replace(' ', '-'), "namespace", "lck")));
            }
            jobs.add(Map.of("job_name", service, "metrics_path", "/actuator/prometheus", "static_configs", copies));
        }
        return Map.of(
                "global", Map.of("scrape_interval", "2s", "scrape_timeout", "2s", "evaluation_interval", "2s"),
                "rule_files", rules.stream().map(Path::toString).toList(),
                "scrape_configs", jobs);
    }

    /** The values that it answers with, one for each series. */
    List<Double> query(String expression) {
        JsonNode data = get("/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8));
        JsonNode result = data.path("result");
        if (data.path("resultType").asString("").equals("scalar")) {
            return List.of(result.get(1).asDouble());
        }
        return StreamSupport.stream(result.spliterator(), false)
                .map(series -> Double.valueOf(series.path("value").get(1).asString()))
                .toList();
    }

    /** Copies that it does not reach, each with the reason. */
    List<String> unreached() {
        List<String> unreached = new ArrayList<>();
        JsonNode targets = get("/api/v1/targets").path("activeTargets");
        for (JsonNode target : targets) {
            if (!target.path("health").asString("").equals("up")) {
                unreached.add(target.path("labels") + ": " + target.path("lastError"));
            }
        }
        return targets.isEmpty() ? List.of("none is known yet") : unreached;
    }

    private JsonNode get(String path) {
        try {
            JsonNode answer = JSON.readTree(client.send(
                            HttpRequest.newBuilder(url.resolve(path))
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            BodyHandlers.ofString())
                    .body());
            if (!answer.path("status").asString("").equals("success")) {
                throw new AssertionError(path + ": " + answer.path("error").asString(""));
            }
            return answer.path("data");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean alive() {
        return process.alive();
    }

    String obituary() {
        return process.obituary();
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(10));
    }
}
