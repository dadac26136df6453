package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.Revalidated;
import imyeomsu.lck.match.season.Season;
import imyeomsu.lck.match.season.SeasonCatalog;
import imyeomsu.lck.match.season.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
class StandingsController {

    private final SeasonCatalog catalog;
    private final Standings standings;

    StandingsController(SeasonCatalog catalog, Standings standings) {
        this.catalog = catalog;
        this.standings = standings;
    }

    /** The table of the named stage, else of the season's first one. */
    @GetMapping("/api/v1/seasons/{id}/standings")
    ResponseEntity<StandingsView> of(
            @PathVariable String id, @RequestParam(required = false) @Nullable String stage, WebRequest request) {
        Season season = catalog.season(id);
        Stage asked = catalog.stage(season, stage == null || stage.isEmpty() ? null : stage);
        return Revalidated.answer(request, season.tag(), () -> standings.table(season, asked));
    }
}
