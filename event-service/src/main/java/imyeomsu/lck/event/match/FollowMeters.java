package imyeomsu.lck.event.match;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What an operator sees of the copy: how old it may be, and how far it goes. */
@Component
class FollowMeters {

    private final Clock clock;
    private volatile Instant followed;
    private volatile long number;

    FollowMeters(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.followed = clock.instant();
        Gauge.builder("lck.match.copy.lag.seconds", this, FollowMeters::lag)
                .description("Since match-service was last heard, or since the start where it never was")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("lck.match.copy.number", this, meters -> meters.number)
                .description("The last change of the feed that was taken over")
                .register(registry);
    }

    void followedTo(long last) {
        number = last;
        followed = clock.instant();
    }

    private double lag() {
        return Duration.between(followed, clock.instant()).toMillis() / 1000.0;
    }
}
