package imyeomsu.lck.match.report.file;

import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.reading.BadRow;
import org.jspecify.annotations.Nullable;

/** Which of two teams a name means. */
final class Winner {

    private Winner() {}

    /** 1 or 2; 0 where nothing is told. */
    static int of(@Nullable String name, @Nullable TeamRef team1, @Nullable TeamRef team2) {
        if (name == null) {
            return 0;
        }
        if (isCalled(team1, name)) {
            return 1;
        }
        if (isCalled(team2, name)) {
            return 2;
        }
        throw new BadRow("BAD_WINNER", "The winner is neither of the teams");
    }

    private static boolean isCalled(@Nullable TeamRef team, String name) {
        return team != null
                && (name.equalsIgnoreCase(team.code()) || name.equalsIgnoreCase(team.name()) || name.equals(team.id()));
    }
}
