package imyeomsu.lck.match.report.reading;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One flat row by the names of its columns, however those write capitals, blanks and underscores. */
public final class Fields {

    private final UnaryOperator<@Nullable String> valueOf;

    Fields(UnaryOperator<@Nullable String> valueOf) {
        this.valueOf = valueOf;
    }

    /** By hand: it runs for every value of every row. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (letter != '_' && letter != '-' && !Text.isBlank(letter)) {
                plain.append(Character.toLowerCase(letter));
            }
        }
        return plain.toString();
    }

    /** The first of these columns that says something; null where none does. */
    public @Nullable String text(String... names) {
        for (String name : names) {
            String text = Text.line(valueOf.apply(plain(name)));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    public String required(String name) {
        String text = text(name);
        if (text == null) {
            throw new BadRow("NO_VALUE", "Nothing in " + name);
        }
        return text;
    }

    public @Nullable Integer whole(String... names) {
        return Text.whole(text(names), names[0]);
    }

    /** Null where nothing is said. */
    public @Nullable Boolean flag(String... names) {
        String text = text(names);
        return text == null
                ? null
                : switch (text.toLowerCase(Locale.ROOT)) {
                    case "1", "1.0", "true", "yes", "y" -> true;
                    case "0", "0.0", "false", "no", "n" -> false;
                    default -> throw new BadRow("BAD_FLAG", "Neither yes nor no in " + names[0]);
                };
    }
}
