package imyeomsu.lck.match.season;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The league lives by the clock of Seoul: its days and months begin at midnight there. */
public final class LeagueTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    private LeagueTime() {}

    public static OffsetDateTime at(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
