package imyeomsu.lck.common.testing.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.testing.security.SecurityTable.Ids;
import imyeomsu.lck.common.testing.security.SecurityTable.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Every route with an id that is a member's own, asked by him and by another. A new one that nobody seeded a resource
 * for is a finding, as is one of which the table does not say whose its resources are.
 */
public final class AccessMatrix {

    private static final Set<Integer> NOT_HIS = Set.of(400, 403, 404, 409);

    private record Case(String path, @Nullable String body, List<String> marks) {}

    private final ApplicationContext service;
    private final List<Line> table;
    private final Map<String, Case> cases = new LinkedHashMap<>();

    private AccessMatrix(ApplicationContext service) {
        this.service = service;
        this.table = SecurityTable.of(Running.name(service));
    }

    public static AccessMatrix of(ApplicationContext service) {
        return new AccessMatrix(service);
    }

    /**
     * A resource of the owner.
     *
     * @param route as in the table
     * @param path the same with the resource's ids
     * @param body what the owner would send, or null
     * @param marks texts by which the resource is known, none of which anybody else may read
     */
    public AccessMatrix own(String route, String path, @Nullable String body, String... marks) {
        cases.put(route, new Case(path, body, List.of(marks)));
        return this;
    }

    public void saysOfEveryIdWhoseItIs() {
        assertThat(table)
                .filteredOn(line -> line.path().contains("{") || line.path().matches(".*/me(/.*)?"))
                .allMatch(line -> line.ids() != Ids.NONE, "the table says whose");
        assertThat(cases.keySet())
                .as("routes with a resource of somebody's")
                .containsExactlyInAnyOrderElementsOf(table.stream()
                        .filter(line -> line.ids() == Ids.OWN)
                        .map(Line::route)
                        .toList());
    }

    /** @param state everything that is stored; another's request must leave it as it is */
    public void keepsOthersOut(CurrentMember owner, CurrentMember other, Supplier<?> state) {
        List<String> findings = new ArrayList<>();
        cases.forEach((route, seeded) -> {
            Object before = state.get();
            Answer answer = ask(route, seeded, other);
            if (seeded.marks().stream().anyMatch(answer.body()::contains)) {
                findings.add(route + " tells another: " + answer);
            }
            // One's own empty place at the same address is no finding.
            if (!NOT_HIS.contains(answer.status()) && !(route.startsWith("GET") && answer.status() == 200)) {
                findings.add(route + " lets another in: " + answer);
            }
            if (!before.equals(state.get())) {
                findings.add(route + " lets another change it: " + answer);
            }
        });
        assertThat(findings).isEmpty();
        cases.forEach((route, seeded) -> assertThat(ask(route, seeded, owner))
                .as(route + " by its owner")
                .matches(answer -> answer.status() < 300)
                .matches(
                        answer -> answer.status() == 204
                                || seeded.marks().isEmpty()
                                || seeded.marks().stream().anyMatch(answer.body()::contains),
                        "shows what it is known by"));
    }

    private Answer ask(String route, Case seeded, CurrentMember caller) {
        String session = service.getBean(MemberSessions.class).open(caller);
        return new Client(Running.port(service))
                .ask(
                        route.split(" ")[0],
                        seeded.path(),
                        Map.of("Cookie", SessionProperties.COOKIE + '=' + session, "Content-Type", "application/json"),
                        seeded.body());
    }
}
