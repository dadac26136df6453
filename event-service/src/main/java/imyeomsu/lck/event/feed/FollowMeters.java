package imyeomsu.lck.event.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What an operator sees of following: how old what is known may be, and how far it goes. */
final class FollowMeters {

    private final Clock clock;
    private volatile Instant followed;
    private volatile long number;

    /** @param name what the meters' names begin with */
    FollowMeters(String name, MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.followed = clock.instant();
        Gauge.builder(name + ".lag.seconds", this, FollowMeters::lag)
                .description("Since the other service was last heard, or since the start where it never was")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder(name + ".number", this, meters -> meters.number)
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
