package imyeomsu.lck.match.report.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sources call a player's part in the team. */
public final class Roles {

    private Roles() {}

    /** Null where it is none of the five. */
    public static @Nullable String of(@Nullable String word) {
        return word == null
                ? null
                : switch (word.toLowerCase(Locale.ROOT)) {
                    case "top" -> "TOP";
                    case "jungle", "jgl", "jng", "jug" -> "JUNGLE";
                    case "mid", "middle" -> "MID";
                    case "bottom", "bot", "ad", "adc" -> "BOT";
                    case "support", "sup", "spt" -> "SUPPORT";
                    default -> null;
                };
    }
}
