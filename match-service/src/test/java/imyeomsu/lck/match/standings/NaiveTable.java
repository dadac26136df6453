package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.RankingRule;
import imyeomsu.lck.match.standings.outlook.Places;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a table must say, written down as it is defined and without a thought to speed. The first rule by which not all
 * level teams are equal decides: a team stands behind all that do better by it, and then where it stands among its
 * equals.
 */
final class NaiveTable {

    private final List<RankingRule> rules;
    private final List<Result> results;

    NaiveTable(List<RankingRule> rules, List<Result> results) {
        this.rules = rules;
        this.results = results;
    }

    int rank(String team, Set<String> level) {
        for (RankingRule rule : rules) {
            Set<String> equals = new HashSet<>();
            int better = 0;
            for (String other : level) {
                int compared = compare(rule, other, team, level);
                better += compared > 0 ? 1 : 0;
                if (compared == 0) {
                    equals.add(other);
                }
            }
            if (equals.size() < level.size()) {
                return better + rank(team, equals);
            }
        }
        return 1;
    }

    Map<String, Integer> ranks(Collection<String> teams) {
        return teams.stream().collect(Collectors.toMap(team -> team, team -> rank(team, Set.copyOf(teams))));
    }

    private int compare(RankingRule rule, String one, String other, Set<String> level) {
        return switch (rule) {
            case WINS ->
                won(one) != won(other)
                        ? Integer.compare(won(one), won(other))
                        : Integer.compare(won(one) - played(one), won(other) - played(other));
            case GAME_DIFF -> Integer.compare(diff(one), diff(other));
            case HEAD_TO_HEAD -> Integer.compare(balance(one, level, false), balance(other, level, false));
            case TIEBREAK_MATCH -> Integer.compare(balance(one, level, true), balance(other, level, true));
        };
    }

    private int won(String team) {
        int won = 0;
        for (Result result : results) {
            if (!result.tiebreak()) {
                won += result.team1().equals(team) && result.score1() > result.score2() ? 1 : 0;
                won += result.team2().equals(team) && result.score2() > result.score1() ? 1 : 0;
            }
        }
        return won;
    }

    private int played(String team) {
        int played = 0;
        for (Result result : results) {
            boolean own = result.team1().equals(team) || result.team2().equals(team);
            played += own && !result.tiebreak() ? 1 : 0;
        }
        return played;
    }

    private int diff(String team) {
        int diff = 0;
        for (Result result : results) {
            int ahead = result.tiebreak() ? 0 : result.score1() - result.score2();
            diff += result.team1().equals(team) ? ahead : 0;
            diff -= result.team2().equals(team) ? ahead : 0;
        }
        return diff;
    }

    private int balance(String team, Set<String> level, boolean tiebreak) {
        int balance = 0;
        for (Result result : results) {
            if (result.tiebreak() == tiebreak && level.contains(result.team1()) && level.contains(result.team2())) {
                int winner = Integer.signum(result.score1() - result.score2());
                balance += result.team1().equals(team) ? winner : 0;
                balance -= result.team2().equals(team) ? winner : 0;
            }
        }
        return balance;
    }

    /** The places that each team ends up in over all ways that the rest can go. */
    static Map<String, Places> places(StageMatches matches, List<RankingRule> rules) {
        Map<String, Places> places = new HashMap<>();
        for (List<Result> results : rests(matches.fixtures())) {
            Map<String, Integer> ranks = new NaiveTable(rules, results).ranks(matches.teams());
            ranks.forEach((team, rank) -> {
                int last = rank + Collections.frequency(ranks.values(), rank) - 1;
                places.merge(team, new Places(rank, last), NaiveTable::both);
            });
        }
        return places;
    }

    private static Places both(Places one, Places other) {
        return new Places(Math.min(one.best(), other.best()), Math.max(one.worst(), other.worst()));
    }

    private static List<List<Result>> rests(List<Fixture> fixtures) {
        if (fixtures.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Result>> all = new ArrayList<>();
        Fixture first = fixtures.get(0);
        List<Fixture> endings = first.finished() ? List.of(first) : endings(first);
        for (List<Result> rest : rests(fixtures.subList(1, fixtures.size()))) {
            for (Fixture ended : endings) {
                List<Result> longer = new ArrayList<>(rest);
                longer.add(Objects.requireNonNull(ended.result()));
                all.add(longer);
            }
        }
        return all;
    }

    /** A match with each score it can end with. */
    static List<Fixture> endings(Fixture fixture) {
        int enough = (fixture.bestOf() + 1) / 2;
        List<Fixture> endings = new ArrayList<>();
        for (int loser = 0; loser < enough; loser++) {
            endings.add(fixture.ended(enough, loser));
            endings.add(fixture.ended(loser, enough));
        }
        return endings;
    }
}
