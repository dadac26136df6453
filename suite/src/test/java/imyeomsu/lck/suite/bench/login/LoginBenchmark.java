package imyeomsu.lck.suite.bench.login;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.Comparison;
import imyeomsu.lck.suite.bench.Contest;
import imyeomsu.lck.suite.bench.ContestReport;
import imyeomsu.lck.suite.bench.Entrant;
import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.Steps;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sign-ins a second by the strength of the hash: as strong as is bearable in a rush is what the default should be. */
class LoginBenchmark {

    private static final List<Integer> STRENGTHS = List.of(10, 11, 12);

    private final BenchSettings settings = BenchSettings.ofSystem();
    private final Steps steps = new Steps();

    @Test
    void signInsByStrength() throws Exception {
        steps.say("starting MySQL, Redis and three auth-services: " + settings);
        try (Stage stage = new Stage(settings, "login")) {
            List<Server> services =
                    STRENGTHS.stream().map(strength -> start(stage, strength)).toList();
            List<Entrant> entrants = STRENGTHS.stream()
                    .map(strength -> entrant(stage, services.get(STRENGTHS.indexOf(strength)), strength))
                    .toList();
            new Contest(settings, steps, entrants).run();
            HashCost hashes = HashCost.measure(STRENGTHS, settings.pairs());

            ContestReport report = new ContestReport("login", "sign-ins/s", entrants, toFirst(entrants))
                    .fact(settings.facts())
                    .section("hash", hashes.json(), hashes.table());
            steps.say("written: " + stage.home().write(report.json()) + "\n" + report.table());
            assertThat(entrants).as("everybody came in").allMatch(ContestReport::correct);
        }
    }

    /** One after the other: the first one makes the tables. */
    private static Server start(Stage stage, int strength) {
        Server service = stage.service(
                "auth-service-" + strength,
                stage.programs().jar("auth-service"),
                Map.of(
                        "AUTH_SECRET",
                        Stage.COUPON_SECRET,
                        "LCK_AUTH_BUDGETS_ENABLED",
                        "false",
                        "LCK_AUTH_PASSWORD_STRENGTH",
                        Integer.toString(strength)));
        service.awaitReady();
        return service;
    }

    private Entrant entrant(Stage stage, Server service, int strength) {
        SignIns signIns = SignIns.ofNewMember(service.url(), "bench_" + strength);
        return Entrant.of("strength_" + strength, connections -> new SignInRound(
                        service, signIns, stage.stores().processes(), settings.round())
                .run(connections));
    }

    private static List<Comparison> toFirst(List<Entrant> entrants) {
        return Stream.of(1, 2)
                .map(i -> Comparison.of(entrants.get(i), entrants.get(0)))
                .toList();
    }
}
