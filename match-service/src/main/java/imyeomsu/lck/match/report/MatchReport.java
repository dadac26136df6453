package imyeomsu.lck.match.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one match, in its own names.
 *
 * @param key the match's id at the source; made of day, teams and order where the source has none
 * @param season where in the league's year the source puts it
 * @param day the day in Seoul; known even where the minute is not
 * @param start null where the source knows the day alone
 * @param startActual whether {@code start} is when the first game began, not when it was planned
 * @param bestOf null where the source does not say
 * @param team1 null while the source says "to be determined"
 * @param score1 games won; null before the match begins
 * @param tiebreak whether the source says that it parts level teams
 * @param forfeit whether the score was given for a team that did not play
 * @param games in order; empty where the source does not tell them
 */
public record MatchReport(
        String key,
        SeasonHint season,
        LocalDate day,
        @Nullable Instant start,
        boolean startActual,
        @Nullable Integer bestOf,
        @Nullable TeamRef team1,
        @Nullable TeamRef team2,
        State state,
        @Nullable Integer score1,
        @Nullable Integer score2,
        boolean tiebreak,
        boolean forfeit,
        List<GameReport> games) {

    /** Where the source says that the match stands. */
    public enum State {
        SCHEDULED,
        LIVE,
        FINISHED,
        /** Called off, or played and then declared void. */
        CANCELLED
    }

    /**
     * A team as the source names it.
     *
     * @param id the source's own id, where it has one that lasts
     */
    public record TeamRef(@Nullable String id, String name, @Nullable String nameKo, @Nullable String code) {}

    /**
     * Where a source puts a match.
     *
     * @param year of the season; null where only the date tells
     * @param split as the source writes it ("Spring", "Rounds 1-2"); null where only the date tells
     * @param block the part or week as the source writes it ("Week 3", "1주 차", "플레이오프 1R")
     * @param playoffs whether the source says that it is no part of the regular table; null where it does not say
     * @param shiftedWeeks by how many weeks a replayed season was moved (column {@code shifted_weeks} of season files);
     *     null where the season stands as it was played
     */
    public record SeasonHint(
            @Nullable Integer year,
            @Nullable String split,
            @Nullable String block,
            @Nullable Boolean playoffs,
            @Nullable Integer shiftedWeeks) {}

    /** @param winner 1 or 2, as the teams of the match are ordered; 0 while unknown; {@code blue} likewise */
    public record GameReport(
            int number,
            int winner,
            int blue,
            @Nullable Instant start,
            @Nullable Integer seconds,
            @Nullable String patch) {}
}
