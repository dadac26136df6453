package imyeomsu.lck.match.season;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.common.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/v1/teams")
class TeamController {

    record TeamView(String id, String code, Localized name) {}

    private final SeasonCatalog catalog;
    private final SeasonTeams teams;

    TeamController(SeasonCatalog catalog, SeasonTeams teams) {
        this.catalog = catalog;
        this.teams = teams;
    }

    /** The teams of the named season, else of the current one, by code. */
    @GetMapping
    ResponseEntity<Page<TeamView>> teams(
            @RequestParam(name = "season", required = false) @Nullable String id, WebRequest request) {
        return catalog.asked(id)
                .map(season -> Revalidated.answer(request, season.tag(), () -> new Page<>(of(season), null)))
                .orElseGet(() -> Revalidated.answer(request, "none", () -> new Page<>(List.of(), null)));
    }

    private List<TeamView> of(Season season) {
        return teams.findBySeasonIdOrderByCode(season.id()).stream()
                .map(team -> new TeamView(team.teamId(), team.code(), team.name()))
                .toList();
    }
}
