package imyeomsu.lck.match.game;

import imyeomsu.lck.match.season.LeagueTime;
import imyeomsu.lck.match.season.SeasonRoster;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A match as callers get it: times and day by the clock of Seoul, teams under the names of that season. */
public record MatchView(
        String id,
        String seasonId,
        String stage,
        OffsetDateTime start,
        LocalDate day,
        int bestOf,
        MatchState state,
        TeamName team1,
        TeamName team2,
        @Nullable Integer score1,
        @Nullable Integer score2,
        @Nullable String winner,
        boolean tiebreak,
        boolean forfeit,
        @Nullable String block,
        StartKnown startKnown,
        boolean corrected,
        int version) {

    public static MatchView of(GameMatch match, SeasonRoster roster) {
        TeamName team1 = roster.name(match.team1Id());
        TeamName team2 = roster.name(match.team2Id());
        return new MatchView(
                match.id(),
                match.seasonId(),
                match.stageId(),
                LeagueTime.at(match.startsAt()),
                LeagueTime.dayOf(match.startsAt()),
                match.bestOf(),
                match.state(),
                team1,
                team2,
                match.score1(),
                match.score2(),
                winner(match, team1, team2),
                match.tiebreak(),
                match.forfeit(),
                match.block(),
                match.startKnown(),
                match.corrected(),
                match.version());
    }

    boolean isOf(String code) {
        return team1.code().equals(code) || team2.code().equals(code);
    }

    boolean isOfAny(Set<String> teamIds) {
        return team1.id() != null && teamIds.contains(team1.id()) || team2.id() != null && teamIds.contains(team2.id());
    }

    private static @Nullable String winner(GameMatch match, TeamName team1, TeamName team2) {
        Integer score1 = match.score1();
        Integer score2 = match.score2();
        if (!match.finished() || score1 == null || score2 == null || score1.equals(score2)) {
            return null;
        }
        return score1 > score2 ? team1.code() : team2.code();
    }
}
