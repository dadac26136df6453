package imyeomsu.lck.match.team;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.match.season.Rosters;
import imyeomsu.lck.match.season.SeasonList;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import imyeomsu.lck.match.snapshot.Answers;
import imyeomsu.lck.match.snapshot.Written;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/teams", produces = MediaType.APPLICATION_JSON_VALUE)
class TeamController {

    /** @param players those of its latest season */
    record TeamView(@JsonUnwrapped TeamDetail team, List<PlayerView> players) {}

    private final SeasonList seasons;
    private final Rosters rosters;
    private final Teams teams;
    private final Players players;
    private final Answers answers;

    TeamController(SeasonList seasons, Rosters rosters, Teams teams, Players players, Answers answers) {
        this.seasons = seasons;
        this.rosters = rosters;
        this.teams = teams;
        this.players = players;
        this.answers = answers;
    }

    /** The teams of the named season, else of the current one, by code. */
    @GetMapping
    ResponseEntity<Written<Page<TeamName>>> ofSeason(
            @RequestParam(name = "season", required = false) @Nullable String season, HttpServletRequest request) {
        String id = seasons.asked(season).orElse(null);
        if (id == null) {
            return answers.json(request, seasons.all().version(), "no teams", () -> new Page<>(List.of(), null));
        }
        var roster = rosters.of(id);
        return answers.json(
                request,
                roster.version(),
                "teams",
                () -> new Page<>(roster.value().teams(), null));
    }

    @GetMapping("/{id}")
    ResponseEntity<Written<TeamView>> one(@PathVariable String id, HttpServletRequest request) {
        var all = teams.all();
        TeamDetail team = teams.find(all, id);
        return answers.json(
                request,
                all.version(),
                "team " + id,
                () -> new TeamView(
                        team, players.of(team.seasons().get(0)).value().ofTeam(id)));
    }
}
