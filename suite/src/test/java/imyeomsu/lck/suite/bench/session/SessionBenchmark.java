package imyeomsu.lck.suite.bench.session;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.Comparison;
import imyeomsu.lck.suite.bench.Contest;
import imyeomsu.lck.suite.bench.ContestReport;
import imyeomsu.lck.suite.bench.Entrant;
import imyeomsu.lck.suite.bench.Home;
import imyeomsu.lck.suite.bench.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our sessions beside those of Spring Session's indexed repository: what they ask of one Redis, and what they leave. */
class SessionBenchmark {

    private final BenchSettings settings = BenchSettings.ofSystem();
    private final int members = settings.brief() ? 200 : 2_000;
    private final Steps steps = new Steps();
    private final Home home = new Home("session");

    @Test
    void asksLittleOfRedisAndLeavesNothing() throws Exception {
        steps.say("starting Redis: " + settings);
        try (RedisServer redis = RedisServer.throwaway();
                Way ours = new OurWay(redis, SessionProperties.defaults(), home.root());
                Way springs = new SpringWay(redis, SessionProperties.defaults().idleTimeout())) {
            List<Visitors> all = new ArrayList<>();
            for (Work work : Work.values()) {
                all.add(new Visitors("ours", ours, work, redis, members));
                all.add(new Visitors("spring", springs, work, redis, members));
            }
            all.forEach(Visitors::warmUp);
            List<Entrant> entrants = all.stream().map(Visitors::entrant).toList();
            new Contest(settings, steps, entrants).run();

            Leftovers ourLeftovers = Leftovers.ofOurs(home.root(), members);
            Leftovers springsLeftovers = Leftovers.ofSprings(members);
            steps.say("written: " + write(all, entrants, ourLeftovers, springsLeftovers));
            assertThat(entrants).allMatch(ContestReport::correct, "everybody is known");
            assertThat(ourLeftovers).isEqualTo(new Leftovers(0, 0));
        }
    }

    private String write(List<Visitors> all, List<Entrant> entrants, Leftovers ours, Leftovers springs)
            throws Exception {
        SessionFigures figures = new SessionFigures(all);
        ContestReport report = new ContestReport("session", "members/s", entrants, comparisons(entrants))
                .fact(settings.facts())
                .fact(Map.of("members", members, "requests_a_minute", Work.REQUESTS_A_MINUTE))
                .section("redis", figures.json(), figures.table())
                .section(
                        "left_after_expiry",
                        SessionFigures.json(ours, springs),
                        "left of %d expired sessions: ours %s, Spring's %s%n".formatted(members, ours, springs));
        return home.write(report.json()) + "\n" + report.table();
    }

    /** Each of ours to the one after it, which does the same in Spring's way. */
    private static List<Comparison> comparisons(List<Entrant> entrants) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < entrants.size(); i += 2) {
            comparisons.add(Comparison.of(entrants.get(i), entrants.get(i + 1)));
        }
        return comparisons;
    }
}
