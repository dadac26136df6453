package imyeomsu.lck.match.merge;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import imyeomsu.lck.match.report.MatchReport.GameReport;
import imyeomsu.lck.match.report.MatchReport.State;
import imyeomsu.lck.match.season.LeagueTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one source says of one match, in our terms: our seasons, stages and teams. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Sighting(
        String seasonId,
        String stageId,
        @Nullable String block,
        LocalDate day,
        @Nullable Instant start,
        boolean startActual,
        @Nullable Integer bestOf,
        @Nullable String team1,
        @Nullable String team2,
        State state,
        @Nullable Integer score1,
        @Nullable Integer score2,
        boolean tiebreak,
        boolean forfeit,
        List<GameReport> games) {

    /** When matches usually begin; for days whose time nobody knows. */
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    Instant when() {
        return start != null
                ? start
                : day.atTime(EVENING).atZone(LeagueTime.ZONE).toInstant();
    }

    boolean teamsKnown() {
        return team1 != null && team2 != null;
    }

    boolean finished() {
        return state == State.FINISHED;
    }

    Set<String> teams() {
        return Stream.of(team1, team2)
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    Duration apartFrom(Instant other) {
        return Duration.between(when(), other).abs();
    }

    /** Told from the other side of the table. */
    Sighting turned() {
        return new Sighting(
                seasonId,
                stageId,
                block,
                day,
                start,
                startActual,
                bestOf,
                team2,
                team1,
                state,
                score2,
                score1,
                tiebreak,
                forfeit,
                games.stream().map(Sighting::turned).toList());
    }

    private static GameReport turned(GameReport game) {
        return new GameReport(
                game.number(), other(game.winner()), other(game.blue()), game.start(), game.seconds(), game.patch());
    }

    private static int other(int side) {
        return side == 0 ? 0 : 3 - side;
    }
}
