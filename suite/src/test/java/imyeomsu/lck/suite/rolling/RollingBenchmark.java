package imyeomsu.lck.suite.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.Home;
import imyeomsu.lck.suite.bench.Http;
import imyeomsu.lck.suite.bench.Steps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each service in turn, all pods for new ones, with the times of its chart; then once more without any care. */
class RollingBenchmark {

    /** The gateway last: its new pods are the careless ones, who keep connections for ever. */
    private static final List<String> SERVICES =
            List.of(System.getProperty("rolling.services", "event-service,match-service,auth-service,gateway")
                    .split(","));

    private static final Duration TO_BE_THERE = Duration.ofMinutes(4);
    private static final int PODS = Integer.getInteger("rolling.pods", 2);
    private static final int FANS = Integer.getInteger("rolling.fans", 24);

    private final Home home = new Home("rolling");
    private final Steps steps = new Steps();
    private final Map<String, StopTimes> charts = new TreeMap<>();
    private final List<Rolled> rolled = new ArrayList<>();

    @Test
    void requestsThatFailWhilePodsAreReplaced() throws Exception {
        SERVICES.forEach(service -> charts.put(service, StopTimes.ofChart(home.root(), service)));
        steps.say("starting MySQL, Redis and %d pods of each service: %s".formatted(PODS, charts));
        try (Cluster cluster = new Cluster(home.root(), false)) {
            List<Rollout> rollouts = start(cluster);
            long hotTime = HotTime.open(cluster.mysql(), 1_000_000);
            Http.await(cluster.door().resolve("/api/v1/hot-times/" + hotTime), 200, TO_BE_THERE, () -> {});
            if (SERVICES.contains("match-service")) {
                Http.await(cluster.door().resolve("/api/v1/seasons/lck-2023-spring"), 200, TO_BE_THERE, () -> {});
            }
            if (SERVICES.contains("auth-service")) {
                Visits.signUp(cluster);
            }
            Visits visits = new Visits(cluster, hotTime);

            List<Visit> kinds = Stream.of(Visit.values())
                    .filter(visit -> SERVICES.contains(visit.service()))
                    .toList();
            Fans fans = new Fans(cluster.door(), visits, kinds, FANS);
            for (Rollout rollout : rollouts) {
                StopTimes times = charts.get(rollout.service());
                boolean last = rollout.service().equals(Cluster.GATEWAY);
                roll(fans, rollout, false, times, last ? times.careless() : times);
            }
            for (Rollout rollout : rollouts) {
                StopTimes careless = charts.get(rollout.service()).careless();
                roll(fans, rollout, true, careless, careless);
            }
            fans.leave();
            int issued = HotTime.issued(cluster.mysql(), hotTime);
            RollingReport report = new RollingReport(charts, rolled, FANS, visits.claimed(), issued);
            steps.say("written: " + home.write(report.json()) + "\n" + report.table());
        }
        assertThat(rolled)
                .filteredOn(each -> !each.careless())
                .allMatch(each -> each.counts().failed() == 0 && each.killed() == 0);
        assertThat(rolled.stream().filter(Rolled::careless).mapToInt(each -> each.counts()
                        .failed()))
                .as("without care something is lost, or this measures nothing")
                .anyMatch(lost -> lost > 0);
    }

    private List<Rollout> start(Cluster cluster) {
        List<Rollout> rollouts =
                SERVICES.stream().map(service -> new Rollout(cluster, service)).toList();
        // One service after the other: its first pod makes the tables.
        for (Rollout rollout : rollouts) {
            StopTimes times = charts.get(rollout.service());
            for (int i = 0; i < PODS; i++) {
                rollout.join(rollout.begin(times));
            }
            steps.say(PODS + " pods of " + rollout.service());
        }
        return rollouts;
    }

    private void roll(Fans fans, Rollout rollout, boolean careless, StopTimes going, StopTimes coming)
            throws InterruptedException {
        fans.since();
        int killedBefore = rollout.killed();
        long start = System.nanoTime();
        rollout.roll(going, coming);
        Rolled one = new Rolled(
                rollout.service(),
                careless,
                rollout.pods(),
                rollout.killed() - killedBefore,
                Duration.ofNanos(System.nanoTime() - start),
                fans.since());
        rolled.add(one);
        steps.say(one.line());
    }
}
