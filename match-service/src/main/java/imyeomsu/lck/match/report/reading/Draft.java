package imyeomsu.lck.match.report.reading;

import imyeomsu.lck.match.report.MatchReport;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.ParsedDocument;
import imyeomsu.lck.match.report.ParsedDocument.LeagueReport;
import imyeomsu.lck.match.report.ParsedDocument.NewsReport;
import imyeomsu.lck.match.report.ParsedDocument.PlayerReport;
import imyeomsu.lck.match.report.ParsedDocument.RankReport;
import imyeomsu.lck.match.report.ParsedDocument.RowFinding;
import imyeomsu.lck.match.report.ParsedDocument.TeamReport;
import imyeomsu.lck.match.report.ParsedDocument.TournamentReport;
import imyeomsu.lck.match.report.UnreadableDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has been read of a document so far; a row that fails becomes a finding here. */
public final class Draft {

    private static final int MOST_FINDINGS = 200;
    private static final int LONGEST_KEY = 200;
    /** So many bad rows and not one good are no accident: the source has changed what it writes. */
    private static final int NO_ACCIDENT = 5;

    private final Map<String, MatchReport> matches = new LinkedHashMap<>();
    private final List<TeamReport> teams = new ArrayList<>();
    private final List<PlayerReport> players = new ArrayList<>();
    private final List<NewsReport> news = new ArrayList<>();
    private final List<TournamentReport> tournaments = new ArrayList<>();
    private final List<LeagueReport> leagues = new ArrayList<>();
    private final List<RankReport> ranks = new ArrayList<>();
    private final List<RowFinding> findings = new ArrayList<>();
    private final Map<String, Integer> madeKeys = new HashMap<>();
    private int rows;
    private int rowsOfOthers;
    private int findingsLeftOut;

    /**
     * Reads a row of the league that was asked for.
     *
     * @param key the row's own, where it could be read
     */
    public void row(@Nullable String key, Runnable reading) {
        rows++;
        try {
            reading.run();
        } catch (BadRow bad) {
            finding(key == null ? "#" + rows : key, bad.code(), String.valueOf(bad.getMessage()));
        }
    }

    /** Passes over a row of another league. */
    public void rowOfAnother() {
        rowsOfOthers++;
    }

    public void finding(String row, String code, String detail) {
        if (findings.size() == MOST_FINDINGS) {
            findingsLeftOut++;
            return;
        }
        findings.add(new RowFinding(Text.cut(row, LONGEST_KEY), code, Text.cut(detail, 500)));
    }

    /** Pages overlap, so the same match may come twice; where the two differ the later one holds. */
    public void add(MatchReport match) {
        if (match.key().length() > LONGEST_KEY) {
            throw new BadRow("BAD_KEY", "The key is longer than " + LONGEST_KEY);
        }
        if (match.team1() != null && match.team1().equals(match.team2())) {
            throw new BadRow("BAD_TEAM", "A team against itself");
        }
        MatchReport former = matches.put(match.key(), match);
        if (former != null && !former.equals(match)) {
            finding(match.key(), "TWICE", "An earlier row of the same match says something else");
        }
    }

    public void add(TeamReport team) {
        teams.add(team);
    }

    public void add(PlayerReport player) {
        players.add(player);
    }

    public void add(NewsReport article) {
        news.add(article);
    }

    public void add(TournamentReport tournament) {
        tournaments.add(tournament);
    }

    public void add(LeagueReport league) {
        leagues.add(league);
    }

    public void add(RankReport rank) {
        ranks.add(rank);
    }

    /** A key for a match whose source has none: the day, the pair in either order, and which match of theirs that day. */
    public String keyOf(LocalDate day, @Nullable TeamRef team1, @Nullable TeamRef team2) {
        String pair = Stream.of(team1, team2).map(Draft::nameOf).sorted().collect(Collectors.joining("/"));
        String meeting = day + "/" + pair;
        return meeting + "/" + madeKeys.merge(meeting, 1, Integer::sum);
    }

    private static String nameOf(@Nullable TeamRef team) {
        return team == null ? "tbd" : team.name().toLowerCase(Locale.ROOT);
    }

    /** @throws UnreadableDocument where all rows are of other leagues, or none can be used */
    public ParsedDocument finish() {
        boolean nothing = Stream.of(matches.values(), teams, players, news, tournaments, leagues, ranks)
                .allMatch(Collection::isEmpty);
        if (nothing && findings.size() >= NO_ACCIDENT) {
            throw new UnreadableDocument(
                    "NO_GOOD_ROW",
                    "No row can be used, the first for " + findings.get(0).code());
        }
        if (rows == 0 && rowsOfOthers > 0) {
            throw new UnreadableDocument("LEAGUE_MISSING", "All " + rowsOfOthers + " rows are of other leagues");
        }
        if (findingsLeftOut > 0) {
            findings.add(new RowFinding(null, "AND_MORE", findingsLeftOut + " more findings"));
        }
        return new ParsedDocument(
                List.copyOf(matches.values()),
                List.copyOf(teams),
                List.copyOf(players),
                List.copyOf(news),
                List.copyOf(tournaments),
                List.copyOf(leagues),
                List.copyOf(ranks),
                List.copyOf(findings));
    }
}
