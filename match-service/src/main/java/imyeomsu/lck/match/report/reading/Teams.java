package imyeomsu.lck.match.report.reading;

import imyeomsu.lck.match.report.MatchReport.TeamRef;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Teams as sources name them, cut to what the tables hold; a stand-in for one that is not known yet is none. */
public final class Teams {

    private static final Set<String> STAND_INS = Set.of("tbd", "to be determined", "미정");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_CODE = 10;

    private Teams() {}

    public static @Nullable TeamRef of(
            @Nullable String id, @Nullable String name, @Nullable String nameKo, @Nullable String code) {
        String anyName = name == null ? code == null ? nameKo : code : name;
        if (anyName == null || isStandIn(code) || isStandIn(name) || isStandIn(nameKo)) {
            return null;
        }
        return new TeamRef(
                id == null || id.length() > LONGEST_ID ? null : id,
                Text.cut(anyName, LONGEST_NAME),
                nameKo == null ? null : Text.cut(nameKo, LONGEST_NAME),
                code == null || code.length() > LONGEST_CODE ? null : code);
    }

    private static boolean isStandIn(@Nullable String name) {
        return name != null && STAND_INS.contains(name.toLowerCase(Locale.ROOT));
    }
}
