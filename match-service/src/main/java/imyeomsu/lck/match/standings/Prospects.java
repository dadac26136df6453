package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.RankingRule;
import imyeomsu.lck.match.standings.outlook.Places;
import imyeomsu.lck.match.standings.outlook.Race;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which places each team of a stage can still end up in. */
final class Prospects {

    private Prospects() {}

    static Map<String, Places> of(StageMatches matches, List<RankingRule> rules) {
        List<String> teams = matches.teams();
        Race race = new Race(lasting(rules, matches), teams.size());
        for (Result result : matches.results()) {
            race.played(
                    teams.indexOf(result.team1()),
                    teams.indexOf(result.team2()),
                    result.score1(),
                    result.score2(),
                    result.tiebreak());
        }
        matches.open().forEach(fixture -> open(race, fixture, teams));
        matches.unlisted().meetings().forEach(fixture -> open(race, fixture, teams));
        if (matches.unlisted().others()) {
            race.unforeseeable();
        }
        Map<String, Places> places = new HashMap<>();
        teams.forEach(team -> places.put(team, race.places(teams.indexOf(team))));
        return places;
    }

    /** With tie-break matches to come between nobody knows whom, those played so far need not be the last word. */
    private static List<RankingRule> lasting(List<RankingRule> rules, StageMatches matches) {
        return matches.unlisted().tiebreaks()
                ? rules.stream()
                        .filter(rule -> rule != RankingRule.TIEBREAK_MATCH)
                        .toList()
                : rules;
    }

    private static void open(Race race, Fixture fixture, List<String> teams) {
        race.open(teams.indexOf(fixture.team1()), teams.indexOf(fixture.team2()), fixture.bestOf(), fixture.tiebreak());
    }
}
