package imyeomsu.lck.event.database;

import java.time.Clock;

public final class DatabaseClockFixtures {

    private DatabaseClockFixtures() {}

    public static DatabaseClock clock() {
        return clock(Clock.systemUTC());
    }

    public static DatabaseClock clock(Clock local) {
        return new DatabaseClock(local);
    }
}
