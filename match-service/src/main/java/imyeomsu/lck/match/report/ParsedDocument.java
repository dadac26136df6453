package imyeomsu.lck.match.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says; most say only one kind of thing.
 *
 * @param findings rows that were left out, and why
 */
public record ParsedDocument(
        List<MatchReport> matches,
        List<TeamReport> teams,
        List<PlayerReport> players,
        List<NewsReport> news,
        List<TournamentReport> tournaments,
        List<LeagueReport> leagues,
        List<RankReport> ranks,
        List<RowFinding> findings) {

    /** A team with the names and ids that the source knows it by. */
    public record TeamReport(MatchReport.TeamRef team, List<PlayerReport> players) {}

    /** @param season as the source writes it, such as {@code lck_2026}; null where it does not say */
    public record PlayerReport(
            String id,
            String handle,
            @Nullable String nameKo,
            @Nullable String nameEn,
            MatchReport.TeamRef team,
            @Nullable String role,
            @Nullable String season,
            @Nullable Integer games,
            @Nullable Integer kills,
            @Nullable Integer deaths,
            @Nullable Integer assists) {}

    public record NewsReport(
            String title, String link, @Nullable String summary, @Nullable String publisher, Instant publishedAt) {}

    /** A part of a league's year with its days, both included. */
    public record TournamentReport(String id, String slug, LocalDate startsOn, LocalDate endsOn) {}

    public record LeagueReport(String id, String slug, String name) {}

    /**
     * A team's place in a table of the source's own, to check a computed one against.
     *
     * @param season as the source writes it, such as {@code lck_2026}; null where it does not say
     * @param table which of the season's tables, as the source writes it ("정규시즌 1-2R")
     * @param group the part of the teams that the place is among; null where it is among all
     * @param gameDifference games won less games lost; null where the source does not count them
     */
    public record RankReport(
            @Nullable String season,
            @Nullable String table,
            @Nullable String group,
            int rank,
            MatchReport.TeamRef team,
            int wins,
            int losses,
            @Nullable Integer gameDifference) {}

    /**
     * A row that could not be used.
     *
     * @param row the row's own key where it could be read, else its position
     * @param code stable, such as {@code BAD_DATE}
     */
    public record RowFinding(@Nullable String row, String code, String detail) {}
}
