package imyeomsu.lck.match.report.file;

import imyeomsu.lck.match.report.reading.BadRow;
import imyeomsu.lck.match.report.reading.Fields;
import imyeomsu.lck.match.report.reading.Times;
import imyeomsu.lck.match.season.LeagueTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** When a row of a season file says that its match starts: in Seoul, in UTC, or both. */
record SeasonStart(LocalDate day, @Nullable Instant start, boolean actual) {

    static SeasonStart of(Fields row, ZoneId zone) {
        String precision = row.text("time_precision");
        LocalDate day = day(row);
        Instant start = "date".equals(precision) ? null : start(row, day, zone);
        if (start == null) {
            return new SeasonStart(dayAlone(row, day, zone), null, false);
        }
        return new SeasonStart(LeagueTime.dayOf(start), start, precision != null && precision.startsWith("actual"));
    }

    private static LocalDate dayAlone(Fields row, @Nullable LocalDate day, ZoneId zone) {
        Instant start = day == null ? start(row, null, zone) : null;
        if (day == null && start == null) {
            throw new BadRow("BAD_DATE", "No day");
        }
        return day == null ? LeagueTime.dayOf(start) : day;
    }

    private static @Nullable LocalDate day(Fields row) {
        String day = row.text("date_kst", "date", "day");
        return day == null ? null : Times.day(day);
    }

    private static @Nullable Instant start(Fields row, @Nullable LocalDate day, ZoneId zone) {
        Instant exact = exact(row, zone);
        Instant local = local(row, day, zone);
        if (exact == null) {
            return local;
        }
        // A minute leaves out seconds; anything more is one of the two written by the wrong clock.
        boolean agree = local == null
                ? day == null || day.equals(LeagueTime.dayOf(exact))
                : Duration.between(local, exact).abs().compareTo(Duration.ofMinutes(1)) < 0;
        if (!agree) {
            throw new BadRow("TIMES_DISAGREE", "The time in Seoul and the time in UTC are not the same");
        }
        return exact;
    }

    private static @Nullable Instant exact(Fields row, ZoneId zone) {
        String utc = row.text("start_utc");
        if (utc != null) {
            return Times.instant(utc, ZoneOffset.UTC);
        }
        String start = row.text("start");
        return start == null ? null : Times.instant(start, zone);
    }

    private static @Nullable Instant local(Fields row, @Nullable LocalDate day, ZoneId zone) {
        String kst = row.text("time_kst");
        String time = kst == null ? row.text("time") : kst;
        if (time == null || day == null) {
            return null;
        }
        ZoneId clock = kst == null ? zone : LeagueTime.ZONE;
        return day.atTime(Times.time(time)).atZone(clock).toInstant();
    }
}
