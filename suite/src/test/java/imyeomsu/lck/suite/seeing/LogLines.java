package imyeomsu.lck.suite.seeing;

import imyeomsu.lck.suite.local.LocalSuite;
import imyeomsu.lck.suite.local.ServiceCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that the copies of a suite have written so far. */
final class LogLines {

    static final List<String> SERVICES = List.of("gateway", "auth-service", "match-service", "event-service");

    private static final JsonMapper JSON = new JsonMapper();

    private final LocalSuite suite;

    LogLines(LocalSuite suite) {
        this.suite = suite;
    }

    List<String> all() {
        return SERVICES.stream()
                .flatMap(service -> suite.copies(service).stream())
                .flatMap(LogLines::lines)
                .toList();
    }

    /** Those of one trace, in all services. */
    List<JsonNode> ofTrace(String traceId) {
        return all().stream()
                .filter(line -> line.contains(traceId))
                .<JsonNode>map(JSON::readTree)
                .toList();
    }

    /** One line a request. */
    List<JsonNode> requests() {
        return all().stream()
                .filter(line -> line.contains("\"logger\":\"request\""))
                .<JsonNode>map(JSON::readTree)
                .toList();
    }

    /** What is being written while this reads has no end yet. */
    private static Stream<String> lines(ServiceCopy copy) {
        try {
            String written = Files.readString(copy.log());
            return written.substring(0, written.lastIndexOf('\n') + 1).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
