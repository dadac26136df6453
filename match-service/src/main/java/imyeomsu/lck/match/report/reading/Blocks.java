package imyeomsu.lck.match.report.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the name of a part of a season tells, in English or Korean. */
public final class Blocks {

    public static final int LONGEST = 60;

    private static final Pattern TIEBREAK = words("tie-?\\s?break|타이\\s?브레이커|순위\\s?결정");
    private static final Pattern PLAYOFFS =
            words("play-?\\s?offs?|play-?\\s?in|road to msi|regional finals?|플레이\\s?오프|플레이\\s?-?인|결승|선발전|로드 투 msi");
    private static final Pattern REGULAR = words("regular|정규");

    private Blocks() {}

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public static boolean isTiebreak(@Nullable String block) {
        return block != null && TIEBREAK.matcher(block).find();
    }

    /** Null where the name says neither. */
    public static @Nullable Boolean isPlayoffs(@Nullable String block) {
        if (block == null) {
            return null;
        }
        return PLAYOFFS.matcher(block).find()
                ? Boolean.TRUE
                : REGULAR.matcher(block).find() ? Boolean.FALSE : null;
    }
}
