package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.ingest.SourceMatch.Score;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads one line of a season's file: {@code key,stage,start,bestOf,team1,team2,score1,score2,mark}. */
final class MatchLine {

    private static final int COLUMNS = 9;
    private static final String FORFEIT = "FORFEIT:";

    private MatchLine() {}

    static SourceMatch parse(String line) {
        String[] column = line.split(",", -1);
        if (column.length != COLUMNS) {
            throw new IllegalArgumentException("Not " + COLUMNS + " columns: " + line);
        }
        int bestOf = Integer.parseInt(column[3]);
        String mark = column[8];
        boolean forfeit = mark.startsWith(FORFEIT);
        return new SourceMatch(
                column[0],
                column[1],
                OffsetDateTime.parse(column[2]).toInstant(),
                bestOf,
                column[4],
                column[5],
                forfeit ? givenAway(mark.substring(FORFEIT.length()), bestOf, column) : score(column),
                mark.equals("TIEBREAK"),
                forfeit);
    }

    private static @Nullable Score score(String[] column) {
        return column[6].isEmpty() ? null : new Score(Integer.parseInt(column[6]), Integer.parseInt(column[7]));
    }

    /** All the games that win the match go to the other team, as in the official table. */
    private static Score givenAway(String absent, int bestOf, String[] column) {
        int toWin = bestOf / 2 + 1;
        if (absent.equals(column[4])) {
            return new Score(0, toWin);
        }
        if (absent.equals(column[5])) {
            return new Score(toWin, 0);
        }
        throw new IllegalArgumentException(absent + " does not play match " + column[0]);
    }
}
