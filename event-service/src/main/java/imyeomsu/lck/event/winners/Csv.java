package imyeomsu.lck.event.winners;

import org.jspecify.annotations.Nullable;

/** Cells as RFC 4180 writes them, and such that no spreadsheet takes one for a formula. */
final class Csv {

    /** Spreadsheets know UTF-8 by it. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    static final String END_OF_LINE = "\r\n";

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private Csv() {}

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        return value instanceof Number ? text : quoted(harmless(text));
    }

    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
