package imyeomsu.lck.match.standings;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.match.season.Revalidated;
import imyeomsu.lck.match.season.Season;
import imyeomsu.lck.match.season.SeasonCatalog;
import imyeomsu.lck.match.season.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/v1/seasons/{id}")
class StandingsController {

    private final SeasonCatalog catalog;
    private final Standings standings;

    StandingsController(SeasonCatalog catalog, Standings standings) {
        this.catalog = catalog;
        this.standings = standings;
    }

    /** The table of the named stage, else of the season's first one. */
    @GetMapping("/standings")
    ResponseEntity<StandingsView> table(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(name = "if", required = false) @Nullable String supposed,
            WebRequest request) {
        Season season = catalog.season(id);
        Stage asked = stage(season, stage);
        WhatIf whatIf = WhatIf.parse(supposed);
        if (asOf != null && (asOf.getYear() < 2000 || asOf.getYear() > 2999)) {
            throw Problem.invalidParameter("asOf");
        }
        String tag = "%s.%s.%s.%x".formatted(season.tag(), asked.id(), asOf == null ? "now" : asOf, whatIf.hashCode());
        return Revalidated.answer(request, tag, () -> standings.table(season, asked, asOf, whatIf));
    }

    /** Rank, wins and losses of each team after each match day. */
    @GetMapping("/progress")
    ResponseEntity<ProgressView> progress(
            @PathVariable String id, @RequestParam(required = false) @Nullable String stage, WebRequest request) {
        Season season = catalog.season(id);
        Stage asked = stage(season, stage);
        return Revalidated.answer(request, season.tag(), () -> standings.progress(season, asked));
    }

    private Stage stage(Season season, @Nullable String id) {
        return catalog.stage(season, id == null || id.isEmpty() ? null : id);
    }
}
