package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.RankingRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ranks teams by rules in order: the first rule that tells level teams apart parts them, those it leaves level are
 * compared among themselves by all rules again, and whom no rule can part share a rank.
 */
final class Ranking {

    private record Reason(@Nullable RankingRule by, List<String> against) {

        static final Reason NONE = new Reason(null, List.of());
    }

    private final List<RankingRule> rules;
    private final List<Result> results;
    private final Map<String, Tally> tallies;
    private final List<Row> rows = new ArrayList<>();

    private Ranking(Collection<String> teams, List<RankingRule> rules, List<Result> results) {
        this.rules = rules;
        this.results = results;
        this.tallies = teams.stream().collect(Collectors.toMap(Function.identity(), team -> Tally.of(team, results)));
    }

    /**
     * @param results finished matches in order of play; an opponent outside {@code teams} counts like any other
     * @return best first; teams of one rank by name
     */
    static List<Row> of(Collection<String> teams, List<RankingRule> rules, List<Result> results) {
        Ranking ranking = new Ranking(teams, rules, results);
        ranking.place(Set.copyOf(teams), 0, Reason.NONE);
        return List.copyOf(ranking.rows);
    }

    private void place(Set<String> level, int rule, Reason reason) {
        if (level.size() <= 1 || rule == rules.size()) {
            addRows(level, reason);
            return;
        }
        Collection<Set<String>> parted = part(level, rules.get(rule));
        if (parted.size() == 1) {
            place(level, rule + 1, reason);
            return;
        }
        for (Set<String> group : parted) {
            // Fewer teams mean fewer matches among them: those still level are compared anew by all rules.
            place(group, 0, rule == 0 ? reason : new Reason(rules.get(rule), without(level, group)));
        }
    }

    private Collection<Set<String>> part(Set<String> level, RankingRule rule) {
        return level.stream()
                .collect(Collectors.groupingBy(
                        team -> measure(rule, team, level),
                        () -> new TreeMap<>(Comparator.<Integer>reverseOrder()),
                        Collectors.toSet()))
                .values();
    }

    private int measure(RankingRule rule, String team, Set<String> level) {
        Tally tally = tallies.get(team);
        return switch (rule) {
            // No season has a thousand matches, so losses only part those with as many wins.
            case WINS -> tally.wins() * 1000 - tally.losses();
            case GAME_DIFF -> tally.gameDiff();
            case HEAD_TO_HEAD -> balance(team, level, false);
            case TIEBREAK_MATCH -> balance(team, level, true);
        };
    }

    /** Matches won less lost among the level teams, so that one not played yet is no defeat. */
    private int balance(String team, Set<String> level, boolean tiebreaks) {
        return results.stream()
                .filter(result -> result.tiebreak() == tiebreaks && result.of(team) && result.among(level))
                .mapToInt(result -> result.outcomeOf(team))
                .sum();
    }

    private void addRows(Set<String> group, Reason reason) {
        int rank = rows.size() + 1;
        for (String team : group.stream().sorted().toList()) {
            Reason why = group.size() == 1 ? reason : new Reason(null, without(group, Set.of(team)));
            rows.add(new Row(rank, group.size() > 1, team, tallies.get(team), why.by(), why.against()));
        }
    }

    private static List<String> without(Set<String> level, Set<String> group) {
        return level.stream().filter(team -> !group.contains(team)).sorted().toList();
    }
}
