package imyeomsu.lck.match.report.file;

import imyeomsu.lck.match.report.MatchReport.GameReport;
import imyeomsu.lck.match.report.MatchReport.SeasonHint;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.season.LeagueTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One game, ordered by when it was played.
 *
 * @param start null where the day alone is known
 * @param winner null where the source does not know it
 */
record OracleGame(
        String id,
        LocalDate day,
        @Nullable Instant start,
        int number,
        TeamRef blue,
        TeamRef red,
        @Nullable TeamRef winner,
        @Nullable Integer seconds,
        @Nullable String patch,
        SeasonHint season)
        implements Comparable<OracleGame> {

    private static final Duration BREAK = Duration.ofHours(12);

    private static final Comparator<OracleGame> ORDER =
            Comparator.comparing(OracleGame::when).thenComparing(OracleGame::number);

    String pair() {
        return Stream.of(blue.name(), red.name()).sorted().collect(Collectors.joining("\n"));
    }

    /** Whether it is the first of a match of its own, and not the next one of the match that {@code former} is of. */
    boolean opensAfter(OracleGame former) {
        return number == 1
                || number < former.number
                || Duration.between(former.when(), when()).compareTo(BREAK) > 0;
    }

    boolean isBlue(TeamRef team) {
        return team.name().equals(blue.name());
    }

    GameReport report(OracleGame first) {
        int won = winner == null ? 0 : first.isBlue(winner) ? 1 : 2;
        return new GameReport(number, won, first.isBlue(blue) ? 1 : 2, start, seconds, patch);
    }

    private Instant when() {
        return Objects.requireNonNullElseGet(start, () -> LeagueTime.startOf(day));
    }

    @Override
    public int compareTo(OracleGame other) {
        return ORDER.compare(this, other);
    }
}
