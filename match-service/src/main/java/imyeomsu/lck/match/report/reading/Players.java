package imyeomsu.lck.match.report.reading;

import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.ParsedDocument.PlayerReport;
import org.jspecify.annotations.Nullable;

/** Players as sources name them, cut to what the tables hold. */
public final class Players {

    private static final int LONGEST_ID = 60;
    private static final int LONGEST_HANDLE = 40;
    private static final int LONGEST_NAME = 80;

    private Players() {}

    /** A player of a roster, about whose games nothing is told. */
    public static PlayerReport of(
            String id,
            String handle,
            @Nullable String nameKo,
            @Nullable String nameEn,
            TeamRef team,
            @Nullable String role) {
        if (id.length() > LONGEST_ID) {
            throw new BadRow("BAD_KEY", "The player's id is longer than " + LONGEST_ID);
        }
        return new PlayerReport(
                id,
                Text.cut(handle, LONGEST_HANDLE),
                Text.lineOf(nameKo, LONGEST_NAME),
                Text.lineOf(nameEn, LONGEST_NAME),
                team,
                Roles.of(role),
                null,
                null,
                null,
                null,
                null);
    }
}
