package imyeomsu.lck.common.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until a test moves it; every thread sees the move. Its zone is UTC. */
public final class MovableClock extends Clock {

    private volatile Instant now;

    /** @param now where it stands at first */
    public MovableClock(Instant now) {
        this.now = now;
    }

    /** Sets it, forward or back. */
    public void moveTo(Instant moment) {
        now = moment;
    }

    /** Moves it on, or back where {@code by} is negative. */
    public synchronized void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** @throws UnsupportedOperationException always: what moves is the moment, not the place */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("a movable clock stays in UTC");
    }
}
