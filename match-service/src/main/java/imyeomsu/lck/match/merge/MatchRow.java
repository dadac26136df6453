package imyeomsu.lck.match.merge;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A match as the columns keep it but for its version; times are UTC. */
record MatchRow(
        String id,
        String seasonId,
        String stageId,
        LocalDateTime startsAt,
        int bestOf,
        String state,
        @Nullable String team1Id,
        @Nullable String team2Id,
        @Nullable Integer score1,
        @Nullable Integer score2,
        boolean tiebreak,
        boolean forfeit,
        @Nullable String block,
        String startKnown,
        boolean corrected) {

    static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    Instant start() {
        return startsAt.toInstant(ZoneOffset.UTC);
    }

    MatchRow in(String stage) {
        return new MatchRow(
                id,
                seasonId,
                stage,
                startsAt,
                bestOf,
                state,
                team1Id,
                team2Id,
                score1,
                score2,
                tiebreak,
                forfeit,
                block,
                startKnown,
                corrected);
    }

    /** Still under way: the games told so far decide nothing in a match of so many. */
    MatchRow underWay(int bestOf) {
        return new MatchRow(
                id,
                seasonId,
                stageId,
                startsAt,
                bestOf,
                "LIVE",
                team1Id,
                team2Id,
                score1,
                score2,
                tiebreak,
                forfeit,
                block,
                startKnown,
                corrected);
    }

    /** Whether one side has won enough games of so many. */
    boolean isDecidedIn(int bestOf) {
        return score1 != null && score2 != null && Math.max(score1, score2) > bestOf / 2;
    }

    MatchRow asTiebreak() {
        return new MatchRow(
                id,
                seasonId,
                stageId,
                startsAt,
                bestOf,
                state,
                team1Id,
                team2Id,
                score1,
                score2,
                true,
                forfeit,
                block,
                startKnown,
                corrected);
    }
}
