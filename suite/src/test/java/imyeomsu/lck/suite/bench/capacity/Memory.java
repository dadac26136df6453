package imyeomsu.lck.suite.bench.capacity;

import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What each service has used of its container's memory after all that, in MiB: now, and at most. Linux tells. */
record Memory(Map<String, Used> services) {

    record Used(long now, long most, long limit) {}

    static Memory read(Map<String, Server> servers, Containers containers) {
        Map<String, Used> services = new TreeMap<>();
        servers.forEach((service, server) -> services.put(
                service,
                new Used(
                        field(server.pid(), "VmRSS:"),
                        field(server.pid(), "VmHWM:"),
                        containers.of(service).limit())));
        return new Memory(services);
    }

    private static long field(long pid, String name) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new SuiteFailure("Cannot be read: " + status, e);
        }
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        services.forEach((service, used) -> json.putObject(service)
                .put("resident_mib", used.now())
                .put("most_mib", used.most())
                .put("limit_mib", used.limit()));
        return json;
    }

    String table() {
        StringBuilder table = new StringBuilder();
        services.forEach((service, used) -> table.append(String.format(
                Locale.ROOT, "%-15s %4d MiB, at most %4d of %4d%n", service, used.now(), used.most(), used.limit())));
        return table.toString();
    }
}
