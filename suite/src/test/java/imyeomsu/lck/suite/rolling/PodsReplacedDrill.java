package imyeomsu.lck.suite.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.Http;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The short form: one pod of the gateway and one of event-service, new for old at the same time. */
class PodsReplacedDrill {

    private static final Duration TO_BE_KNOWN = Duration.ofMinutes(2);
    private static final int FANS = 8;

    @Test
    void nobodyNoticesThatPodsAreReplaced() throws Exception {
        StopTimes times = StopTimes.brief();
        try (Cluster cluster = new Cluster(Path.of("..").toAbsolutePath().normalize(), true)) {
            Rollout gateway = new Rollout(cluster, Cluster.GATEWAY);
            Rollout events = new Rollout(cluster, "event-service");
            Pod first = gateway.begin(times);
            events.join(events.begin(times));
            gateway.join(first);
            long hotTime = HotTime.open(cluster.mysql(), 10_000);
            Http.await(cluster.door().resolve("/api/v1/hot-times/" + hotTime), 200, TO_BE_KNOWN, () -> {});
            Visits visits = new Visits(cluster, hotTime);

            Fans fans = new Fans(cluster.door(), visits, List.of(Visit.CLAIM, Visit.HOT_TIME, Visit.PAGE), FANS);
            Together.run(() -> gateway.roll(times, times), () -> events.roll(times, times));
            fans.leave();
            Counts counts = fans.since();

            assertThat(counts.failures())
                    .as("a busy machine answers late (504), which no stop has to do with")
                    .allSatisfy((failure, often) -> assertThat(failure).endsWith(": 504"));
            assertThat(counts.asked()).containsKeys(Visit.CLAIM, Visit.HOT_TIME, Visit.PAGE);
            assertThat(gateway.killed() + events.killed())
                    .as("had to be killed")
                    .isZero();
            assertThat(HotTime.issued(cluster.mysql(), hotTime))
                    .isBetween(visits.claimed() - counts.failed(), visits.claimed());
        }
    }
}
