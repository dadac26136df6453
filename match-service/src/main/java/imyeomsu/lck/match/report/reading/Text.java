package imyeomsu.lck.match.report.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as the tables can keep it: one line, no more than fits. */
public final class Text {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Z}\\uFEFF]+");

    private Text() {}

    /** On one line; null where nothing is left. */
    public static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /** Ends in an ellipsis where it was longer. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    public static @Nullable String lineOf(@Nullable String text, int most) {
        String line = line(text);
        return line == null ? null : cut(line, most);
    }

    /** A whole number; also as a table program writes it ("2.0"). */
    public static @Nullable Integer whole(@Nullable String text, String what) {
        if (text == null) {
            return null;
        }
        try {
            return Integer.valueOf(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
        } catch (NumberFormatException notWhole) {
            throw new BadRow("BAD_NUMBER", "No whole number as " + what);
        }
    }
}
