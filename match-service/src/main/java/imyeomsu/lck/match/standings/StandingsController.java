package imyeomsu.lck.match.standings;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.match.season.Season;
import imyeomsu.lck.match.season.SeasonCatalog;
import imyeomsu.lck.match.season.SeasonList;
import imyeomsu.lck.match.snapshot.Answers;
import imyeomsu.lck.match.snapshot.Snapshot;
import imyeomsu.lck.match.standings.Tables.OfSeason;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/seasons/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class StandingsController {

    private record Asked(String stage, @Nullable LocalDate asOf, WhatIf whatIf) {}

    private final SeasonList seasons;
    private final Tables tables;
    private final SeasonCatalog catalog;
    private final Standings standings;
    private final Answers answers;

    StandingsController(
            SeasonList seasons, Tables tables, SeasonCatalog catalog, Standings standings, Answers answers) {
        this.seasons = seasons;
        this.tables = tables;
        this.catalog = catalog;
        this.standings = standings;
        this.answers = answers;
    }

    /** The table of the named stage, else of the season's first one. */
    @GetMapping("/standings")
    ResponseEntity<byte[]> table(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(name = "if", required = false) @Nullable String supposed,
            HttpServletRequest request) {
        Asked asked = new Asked(seasons.stage(id, stage), asOf, WhatIf.parse(supposed));
        if (asOf != null && (asOf.getYear() < 2000 || asOf.getYear() > 2999)) {
            throw Problem.invalidParameter("asOf");
        }
        Snapshot<OfSeason> now = tables.of(id);
        return answers.json(request, now.version(), asked, () -> table(id, asked, now.value()));
    }

    private StandingsView table(String seasonId, Asked asked, OfSeason now) {
        StandingsView table = now.standings().get(asked.stage());
        if (table != null && asked.asOf() == null && asked.whatIf().equals(WhatIf.NOTHING)) {
            return table;
        }
        Season season = catalog.season(seasonId);
        return standings.table(season, catalog.stage(season, asked.stage()), asked.asOf(), asked.whatIf());
    }

    /** Rank, wins and losses of each team after each match day. */
    @GetMapping("/progress")
    ResponseEntity<byte[]> progress(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String stage,
            HttpServletRequest request) {
        String asked = seasons.stage(id, stage);
        Snapshot<OfSeason> now = tables.of(id);
        return answers.json(request, now.version(), "progress " + asked, () -> now.value()
                .progress()
                .get(asked));
    }
}
