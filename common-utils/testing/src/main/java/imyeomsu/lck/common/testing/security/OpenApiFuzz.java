package imyeomsu.lck.common.testing.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.testing.security.ServedApi.Operation;
import imyeomsu.lck.common.testing.security.ServedApi.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Sends each operation of the served document what it asks for and what it does not, as somebody who may call it.
 *
 * <p>{@code lck.fuzz.requests} is how many for each (default 50, in the thousands for a long run), {@code
 * lck.fuzz.seed} which ones; a finding names both.
 */
public final class OpenApiFuzz {

    private static final int REQUESTS = Integer.getInteger("lck.fuzz.requests", 50);
    private static final long SEED = Long.getLong("lck.fuzz.seed", 2026);

    private final ServedApi api;
    private final Client client;
    private final Callers callers;
    private final Tables tables;
    private final Judge judge;
    private final List<String> findings = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new HashMap<>();

    private record Request(String method, String path, Map<String, String> headers, @Nullable String body) {

        @Override
        public String toString() {
            return method + ' ' + path + (body == null ? "" : ' ' + body.substring(0, Math.min(200, body.length())));
        }
    }

    private OpenApiFuzz(
            ApplicationContext service, Tables tables, BiFunction<String, List<String>, CurrentMember> join) {
        this.api = ServedApi.of(service);
        this.client = new Client(Running.port(service));
        this.callers = new Callers(service, join);
        this.tables = tables;
        this.judge = new Judge(api.codes());
    }

    public static OpenApiFuzz of(ApplicationContext service, Tables tables) {
        return new OpenApiFuzz(service, tables, Callers::stranger);
    }

    /** @param join makes a member with a nickname and roles, where the service looks its members up */
    public static OpenApiFuzz of(
            ApplicationContext service, Tables tables, BiFunction<String, List<String>, CurrentMember> join) {
        return new OpenApiFuzz(service, tables, join);
    }

    public void findsNothing() {
        List<Operation> operations = api.operations();
        assertThat(operations).isNotEmpty();
        operations.forEach(this::fuzz);
        assertThat(findings).as("seed " + SEED + ", answers " + statuses).isEmpty();
        assertThat(statuses.keySet()).as("requests that got through").anyMatch(status -> status < 300);
    }

    private void fuzz(Operation operation) {
        Values values = new Values(new Random(SEED + operation.route().hashCode()), api);
        Map<String, String> caller = callers.headers(operation.role());
        Map<String, Long> before = operation.unsafe() ? tables.checksums() : Map.of();
        for (int i = 0; i < REQUESTS && findings.size() < 20; i++) {
            Request request = request(operation, values, caller);
            Answer answer = client.ask(request.method(), request.path(), request.headers(), request.body());
            statuses.merge(answer.status(), 1, Integer::sum);
            judge.finding(answer).ifPresent(finding -> findings.add(request + ": " + finding));
            if (operation.unsafe()) {
                Map<String, Long> after = tables.checksums();
                if (answer.status() >= 400 && !after.equals(before)) {
                    findChange(request, answer, changed(before, after));
                }
                before = tables.checksums();
            }
            if (answer.status() == 401) {
                caller = callers.headers(operation.role());
            }
        }
    }

    /** Some things go on by themselves: what a request does it does each time. */
    private void findChange(Request request, Answer first, List<String> tablesChanged) {
        for (int again = 0; again < 3; again++) {
            Map<String, Long> before = tables.checksums();
            int status = client.ask(request.method(), request.path(), request.headers(), request.body())
                    .status();
            if (status < 400 || tables.checksums().equals(before)) {
                return;
            }
        }
        findings.add(request + ": refused with " + first.status() + ", and changed " + tablesChanged);
    }

    private static List<String> changed(Map<String, Long> before, Map<String, Long> after) {
        return after.keySet().stream()
                .filter(table -> !after.get(table).equals(before.get(table)))
                .toList();
    }

    private static Request request(Operation operation, Values values, Map<String, String> caller) {
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        Map<String, String> headers = new HashMap<>(caller);
        for (Parameter parameter : operation.parameters()) {
            String value = values.text(parameter.schema());
            switch (parameter.where()) {
                case "path" -> path = path.replace('{' + parameter.name() + '}', segment(value));
                case "query" ->
                    query.append(query.isEmpty() ? '?' : '&')
                            .append(parameter.name())
                            .append('=')
                            .append(encoded(value));
                default -> headers.put(parameter.name(), value.replaceAll("[^\\x20-\\x7e]", "?"));
            }
        }
        String body = operation.body() == null ? null : values.body(operation.body());
        if (body != null) {
            headers.put("Content-Type", "application/json");
        }
        return new Request(operation.method(), path + query, headers, body);
    }

    /** An empty one would be another path; what cannot be a segment is refused by the gateway, whose tests try it. */
    private static String segment(String value) {
        String segment = value.replaceAll("[/\\\\\\x00]", "_");
        return segment.isBlank() || segment.equals("..") || segment.equals(".") ? "%20" : encoded(segment);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
