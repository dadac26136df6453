package imyeomsu.lck.match.season;

import imyeomsu.lck.common.problem.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Finds seasons, stages and teams for the other features, and says so where a caller named one that is not there. */
@Service
public class SeasonCatalog {

    private final Seasons seasons;
    private final Stages stages;
    private final SeasonTeams teams;

    SeasonCatalog(Seasons seasons, Stages stages, SeasonTeams teams) {
        this.seasons = seasons;
        this.stages = stages;
        this.teams = teams;
    }

    public Season season(String id) {
        return seasons.findById(id).orElseThrow(() -> Problem.notFound("SEASON_NOT_FOUND"));
    }

    /** All seasons; the one that ends last comes first and is the current one. */
    List<Season> all() {
        return seasons.findAllByOrderByEndsOnDescIdAsc();
    }

    /** In the order they are played. */
    public List<Stage> stages(Season season) {
        return stages.findBySeasonIdOrderByPosition(season.id());
    }

    public SeasonRoster roster(String seasonId) {
        return new SeasonRoster(teams.findBySeasonIdOrderByCode(seasonId));
    }

    /** The team that goes by a code in a season. */
    public String teamId(Season season, String code) {
        return roster(season.id()).idOf(code).orElseThrow(() -> unknown("UNKNOWN_TEAM", code));
    }

    private static Problem unknown(String code, String named) {
        return new Problem(HttpStatus.BAD_REQUEST, code, named);
    }
}
