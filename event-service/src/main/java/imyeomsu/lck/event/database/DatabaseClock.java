package imyeomsu.lck.event.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * The database's clock as seen from here: what members are shown counts down to the moment that the database will
 * decide by. It decides nothing itself.
 */
@Component
public class DatabaseClock implements InstantSource {

    /** A sample that took longer says too little: half of it is the possible error. */
    private static final Duration USEFUL = Duration.ofMillis(200);

    private final Clock local;
    private volatile Sample best = new Sample(Duration.ZERO, USEFUL.multipliedBy(1000));

    DatabaseClock(Clock local) {
        this.local = local;
    }

    @Override
    public Instant instant() {
        return local.instant().plus(best.offset());
    }

    /** The local time, to be taken right before the database is asked and handed to {@link #measured}. */
    public Instant asking() {
        return local.instant();
    }

    /** The database answered {@code told} to a question asked at {@code asked}. */
    public void measured(Instant asked, Instant told) {
        Duration roundTrip = Duration.between(asked, local.instant());
        if (roundTrip.compareTo(USEFUL) <= 0 || roundTrip.compareTo(best.roundTrip()) < 0) {
            Instant middle = asked.plus(roundTrip.dividedBy(2));
            best = new Sample(Duration.between(middle, told), roundTrip);
        }
    }

    private record Sample(Duration offset, Duration roundTrip) {}
}
