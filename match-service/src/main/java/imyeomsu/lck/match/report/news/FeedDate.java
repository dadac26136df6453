package imyeomsu.lck.match.report.news;

import imyeomsu.lck.match.report.reading.BadRow;
import imyeomsu.lck.match.report.reading.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of feeds: RFC 822, ISO 8601, and either without a zone. */
final class FeedDate {

    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("d MMM uuuu H:mm[:ss][ ][XX][XXX][z]", Locale.ENGLISH);

    /** Often wrong, and never needed. */
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+,?\\s+");

    private FeedDate() {}

    static Instant read(@Nullable String text, ZoneId zone) {
        String date = text == null ? "" : WEEKDAY.matcher(text.strip()).replaceFirst("");
        return date.indexOf('-') == 4 ? Times.instant(date, zone) : rfc822(date, zone);
    }

    private static Instant rfc822(String date, ZoneId zone) {
        try {
            TemporalAccessor read = RFC_822.parseBest(date, ZonedDateTime::from, LocalDateTime::from);
            return Times.plausible(
                    read instanceof ZonedDateTime exact
                            ? exact.toInstant()
                            : ((LocalDateTime) read).atZone(zone).toInstant());
        } catch (DateTimeException noDate) {
            throw new BadRow("BAD_DATE", "No date of a kind that feeds are written with");
        }
    }
}
