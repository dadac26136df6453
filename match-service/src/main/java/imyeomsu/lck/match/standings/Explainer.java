package imyeomsu.lck.match.standings;

import static imyeomsu.lck.match.standings.Wording.signed;

import imyeomsu.lck.match.season.RankingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts into words why each team of a table has its place, with the numbers that decided. */
final class Explainer {

    private final List<RankingRule> rules;
    private final List<Result> results;
    private final Map<String, Row> rows;

    Explainer(List<RankingRule> rules, List<Result> results, List<Row> table) {
        this.rules = rules;
        this.results = results;
        this.rows = table.stream().collect(Collectors.toMap(Row::team, Function.identity()));
    }

    Explanation explain(Row row) {
        RankingRule by = row.decidedBy();
        if (by != null) {
            return explanation(by.name(), wording -> decided(row, by, wording));
        }
        if (!row.shared()) {
            return explanation("RECORD", wording -> wording.say("record", record(row, wording)));
        }
        return row.tally().played() == 0
                ? explanation("NOT_PLAYED", wording -> wording.say("notPlayed"))
                : explanation(
                        "LEVEL",
                        wording -> wording.say(
                                "level", wording.list(row.decidedAgainst()), alike(row, rules.size(), wording)));
    }

    private static Explanation explanation(String code, Function<Wording, String> line) {
        return new Explanation(code, line.apply(Wording.KO), line.apply(Wording.EN));
    }

    private String decided(Row row, RankingRule by, Wording wording) {
        String where = where(row, wording);
        String why = why(row, by, wording);
        int before = rules.indexOf(by);
        return before == 0
                ? wording.say("parted", where, why)
                : wording.say("decided", where, alike(row, before, wording), why);
    }

    private String where(Row row, Wording wording) {
        List<String> ahead = others(row, row.rank(), Integer.MAX_VALUE);
        List<String> behind = others(row, 0, row.rank());
        if (behind.isEmpty()) {
            return wording.say("above", wording.list(ahead));
        }
        return ahead.isEmpty()
                ? wording.say("below", wording.list(behind))
                : wording.say("between", wording.list(ahead), wording.list(behind));
    }

    private List<String> others(Row row, int above, int below) {
        return row.decidedAgainst().stream()
                .filter(team -> row(team).rank() > above && row(team).rank() < below)
                .toList();
    }

    private Row row(String team) {
        return rows.getOrDefault(team, rows.values().iterator().next());
    }

    /** What the first rules found equal. */
    private String alike(Row row, int ofRules, Wording wording) {
        List<String> alike = new ArrayList<>();
        for (RankingRule rule : rules.subList(0, ofRules)) {
            List<Result> matches = among(row, rule == RankingRule.TIEBREAK_MATCH);
            switch (rule) {
                case WINS -> alike.add(record(row, wording));
                case GAME_DIFF ->
                    alike.add(wording.say("diff", signed(row.tally().gameDiff())));
                case HEAD_TO_HEAD -> alike.add(balance("headToHead", row, matches, wording));
                case TIEBREAK_MATCH -> {
                    if (!matches.isEmpty()) {
                        alike.add(balance("tiebreaks", row, matches, wording));
                    }
                }
            }
        }
        return alike.isEmpty() ? record(row, wording) : wording.list(alike);
    }

    private String why(Row row, RankingRule by, Wording wording) {
        List<Result> matches = among(row, by == RankingRule.TIEBREAK_MATCH);
        boolean two = row.decidedAgainst().size() == 1;
        return switch (by) {
            case WINS -> record(row, wording);
            case GAME_DIFF -> wording.say("diffAgainst", signed(row.tally().gameDiff()), diffs(row, wording));
            case HEAD_TO_HEAD -> balance(two ? "against" : "among", row, matches, wording);
            case TIEBREAK_MATCH ->
                matches.size() == 1
                        ? tiebreak(row.team(), matches.get(0), wording)
                        : balance("tiebreaksAgainst", row, matches, wording);
        };
    }

    private String diffs(Row row, Wording wording) {
        return wording.list(row.decidedAgainst().stream()
                .map(team -> team + " " + signed(row(team).tally().gameDiff()))
                .toList());
    }

    private static String tiebreak(String team, Result match, Wording wording) {
        String key = match.outcomeOf(team) > 0 ? "tiebreakWon" : "tiebreakLost";
        return wording.say(key, match.gamesOf(team), match.gamesAgainst(team));
    }

    private static String record(Row row, Wording wording) {
        return wording.say("wins", row.tally().wins(), row.tally().losses());
    }

    private static String balance(String key, Row row, List<Result> matches, Wording wording) {
        long won = matches.stream()
                .filter(match -> match.outcomeOf(row.team()) > 0)
                .count();
        long lost = matches.stream()
                .filter(match -> match.outcomeOf(row.team()) < 0)
                .count();
        return wording.say(key, won, lost);
    }

    /** The team's own matches among those it was level with. */
    private List<Result> among(Row row, boolean tiebreaks) {
        Set<String> level = new TreeSet<>(row.decidedAgainst());
        level.add(row.team());
        return results.stream()
                .filter(result -> result.tiebreak() == tiebreaks && result.of(row.team()) && result.among(level))
                .toList();
    }
}
