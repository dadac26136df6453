package imyeomsu.lck.match.report.reading;

import org.jspecify.annotations.Nullable;

/** Text as the tables can keep it: one line, no more than fits. */
public final class Text {

    private Text() {}

    /** On one line; null where nothing is left. */
    public static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isBlank(letter)) {
                blank = true;
                continue;
            }
            if (blank && !line.isEmpty()) {
                line.append(' ');
            }
            blank = false;
            line.append(letter);
        }
        return line.isEmpty() ? null : line.toString();
    }

    static boolean isBlank(char letter) {
        return letter == '\uFEFF' || Character.isISOControl(letter) || Character.isSpaceChar(letter);
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
