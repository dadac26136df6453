package imyeomsu.lck.match.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;

/**
 * Writes a calendar with lines of 75 octets at most (RFC 5545, 3.1). The library counts characters, of which one in Korean
 * takes three octets.
 */
final class CalendarBytes {

    private static final int LONGEST = 75;
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private CalendarBytes() {}

    static byte[] of(Calendar calendar) {
        StringWriter lines = new StringWriter();
        try {
            new CalendarOutputter(true, NEVER).output(calendar, lines);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        StringBuilder folded = new StringBuilder();
        lines.toString().lines().forEach(line -> fold(line, folded));
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += more;
            i += Character.charCount(character);
        }
        folded.append("\r\n");
    }
}
