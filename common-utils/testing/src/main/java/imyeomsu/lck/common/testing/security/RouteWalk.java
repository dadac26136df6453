package imyeomsu.lck.common.testing.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.testing.security.SecurityTable.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/**
 * Walks over everything that is mapped in a running service and asks for it as everybody. What the table does not say,
 * or says otherwise, is a finding.
 */
public final class RouteWalk {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<Integer> NOT_THERE = Set.of(401, 403, 404, 405);

    private final ApplicationContext service;
    private final List<Line> table;
    private final Client client;
    private final Callers callers;

    private RouteWalk(ApplicationContext service, BiFunction<String, List<String>, CurrentMember> join) {
        this.service = service;
        this.table = SecurityTable.of(Running.name(service));
        this.client = new Client(Running.port(service));
        this.callers = new Callers(service, join);
    }

    public static RouteWalk through(ApplicationContext service) {
        return new RouteWalk(service, Callers::stranger);
    }

    /** @param join makes a member with a nickname and roles, where the service looks its members up */
    public static RouteWalk through(ApplicationContext service, BiFunction<String, List<String>, CurrentMember> join) {
        return new RouteWalk(service, join);
    }

    /** The table names every route that is mapped, and none that is not. */
    public void findsEveryRouteInTheTable() {
        List<String> documented = table.stream().map(Line::route).toList();

        assertThat(documented).as("docs/security.md").doesNotHaveDuplicates();
        assertThat(documented).as("docs/security.md").containsExactlyInAnyOrderElementsOf(Routes.of(service));
    }

    /** A route that nobody may call has been forgotten in the rules; {@code ANY} are pages of the framework. */
    public void findsARuleForEveryRoute() {
        assertThat(table)
                .filteredOn(line -> !line.method().equals("ANY") && !line.path().endsWith(".yaml"))
                .allMatch(line -> line.allows(Role.ADMIN), "somebody may call it");
    }

    /** Everybody gets in where the table says so, and nowhere else. */
    public void getsTheAnswersOfTheTable() {
        List<String> findings = new ArrayList<>();
        for (Line line : table) {
            String method = line.method().equals("ANY") ? "GET" : line.method();
            for (Role role : Role.values()) {
                Answer answer = client.ask(method, line.example(), callers.headers(role), null);
                boolean refused = answer.refusedByRule() || line.method().equals("ANY") && answer.status() == 404;
                if (refused == line.allows(role) || answer.status() >= 500 && answer.status() != 503) {
                    findings.add(line.route() + " as " + role + ": " + answer.status() + " " + answer.code());
                }
            }
        }
        assertThat(findings).as("other than in docs/security.md").isEmpty();
    }

    /** A method that the table does not name for a path does nothing, whoever asks. */
    public void findsNoOtherMethod() {
        List<String> findings = new ArrayList<>();
        for (String path : table.stream().map(Line::path).collect(Collectors.toSet())) {
            Set<String> known = methods(path);
            METHODS.stream().filter(method -> !known.contains(method)).forEach(method -> {
                String example = path.replaceAll("\\{[^}]*}", Routes.NOTHING);
                int status = client.ask(method, example, callers.headers(Role.ADMIN), null)
                        .status();
                if (!NOT_THERE.contains(status)) {
                    findings.add(method + " " + path + ": " + status);
                }
            });
        }
        assertThat(findings).isEmpty();
    }

    /** With what comes along: a GET is a HEAD, too. One path may be matched by the pattern of another. */
    private Set<String> methods(String path) {
        Set<String> known = table.stream()
                .filter(line -> path.matches(
                        line.path().replaceAll("\\{[^}]*}", "[^/]+").replace(".", "\\.")))
                .map(Line::method)
                .collect(Collectors.toSet());
        if (known.contains("GET")) {
            known.add("HEAD");
        }
        return known.contains("ANY") ? Set.copyOf(METHODS) : known;
    }
}
