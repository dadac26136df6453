package imyeomsu.lck.match.report.reading;

import imyeomsu.lck.match.season.LeagueTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** Times of any spelling; none that the league could not have been played at. */
public final class Times {

    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd['T'][' ']H:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("[XXX][XX][X]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private Times() {}

    /** @param zone of a time that comes without one */
    public static Instant instant(String text, ZoneId zone) {
        try {
            TemporalAccessor read = DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return plausible(
                    read instanceof OffsetDateTime exact
                            ? exact.toInstant()
                            : ((LocalDateTime) read).atZone(zone).toInstant());
        } catch (DateTimeException noTime) {
            throw new BadRow("BAD_DATE", "No date with time");
        }
    }

    public static Instant epochMillis(String text) {
        try {
            return plausible(Instant.ofEpochMilli(Long.parseLong(text)));
        } catch (NumberFormatException noNumber) {
            throw new BadRow("BAD_DATE", "No milliseconds since 1970");
        }
    }

    public static LocalDate day(String text) {
        try {
            return plausible(LocalDate.parse(text, DATE));
        } catch (DateTimeException noDay) {
            throw new BadRow("BAD_DATE", "No date");
        }
    }

    public static LocalTime time(String text) {
        try {
            return LocalTime.parse(text, TIME);
        } catch (DateTimeException noTime) {
            throw new BadRow("BAD_DATE", "No time of day");
        }
    }

    public static Instant plausible(Instant instant) {
        plausible(LeagueTime.dayOf(instant));
        return instant;
    }

    private static LocalDate plausible(LocalDate day) {
        // The league began in 2012; the database knows no year beyond four digits.
        if (day.getYear() < 2010 || day.getYear() > 2099) {
            throw new BadRow("BAD_DATE", "Far from any season");
        }
        return day;
    }
}
