package imyeomsu.lck.match.season;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** @param currentSeason id of the season that ends last */
record LeagueView(String id, String name, String currentSeason) {

    /** @param seasons the one that ends last first */
    static List<LeagueView> of(List<SeasonView> seasons) {
        Map<String, LeagueView> leagues = new LinkedHashMap<>();
        seasons.forEach(season ->
                leagues.putIfAbsent(season.league(), new LeagueView(season.league(), season.league(), season.id())));
        return List.copyOf(leagues.values());
    }
}
