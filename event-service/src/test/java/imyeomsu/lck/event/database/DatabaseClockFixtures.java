package imyeomsu.lck.event.database;

import java.time.Clock;

public final class DatabaseClockFixtures {

    private DatabaseClockFixtures() {}

    public static DatabaseClock clock() {
        return new DatabaseClock(Clock.systemUTC());
    }
}
