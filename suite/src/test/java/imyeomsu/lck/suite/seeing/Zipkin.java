package imyeomsu.lck.suite.seeing;

import imyeomsu.lck.suite.process.Child;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real one, with its traces in memory. */
final class Zipkin {

    private static final JsonMapper JSON = new JsonMapper();

    private final Store store;
    private final Child child;
    private final URI root;

    Zipkin(Store store, Path jar) {
        this.store = store;
        int port = store.port();
        root = URI.create("http://127.0.0.1:" + port);
        child = store.start(
                "zipkin",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString()),
                Map.of("QUERY_PORT", Integer.toString(port), "STORAGE_TYPE", "mem", "SELF_TRACING_ENABLED", "false"));
    }

    void awaitReady() {
        store.awaitReady(child, root.resolve("/health"));
    }

    /** Where services send their spans. */
    String endpoint() {
        return root.resolve("/api/v2/spans").toString();
    }

    /** What is there so far; of a trace that it has not heard of it says so in words. */
    List<JsonNode> spans(String traceId) throws IOException, InterruptedException {
        String found = store.text(root.resolve("/api/v2/trace/" + traceId));
        List<JsonNode> spans = new ArrayList<>();
        if (found.startsWith("[")) {
            JSON.readTree(found).forEach(spans::add);
        }
        return spans;
    }

    /** All that it was sent. */
    String all() throws IOException, InterruptedException {
        return store.text(root.resolve("/api/v2/traces?limit=100000&lookback=3600000"));
    }
}
