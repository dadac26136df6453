package imyeomsu.lck.match;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A clock that stands until it is moved. */
@TestComponent
@Primary
public class MovableClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-23T10:12:00Z");

    public void moveTo(Instant moment) {
        now = moment;
    }

    public void move(Duration by) {
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

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
