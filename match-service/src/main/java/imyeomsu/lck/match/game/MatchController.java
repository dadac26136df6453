package imyeomsu.lck.match.game;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.match.season.Revalidated;
import imyeomsu.lck.match.season.Season;
import imyeomsu.lck.match.season.SeasonCatalog;
import imyeomsu.lck.match.season.SeasonRoster;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/v1")
class MatchController {

    private final SeasonCatalog catalog;
    private final MatchSearch search;
    private final GameMatches matches;

    MatchController(SeasonCatalog catalog, MatchSearch search, GameMatches matches) {
        this.catalog = catalog;
        this.search = search;
        this.matches = matches;
    }

    @GetMapping("/seasons/{id}/matches")
    ResponseEntity<Page<MatchView>> ofSeason(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(required = false) @Nullable MatchState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            WebRequest request) {
        Season season = catalog.season(id);
        String teamId = team == null || team.isEmpty() ? null : catalog.teamId(season, team);
        MatchFilter filter = new MatchFilter(id, month, day, teamId, state);
        Optional<Position> after = Position.parse(cursor);
        return Revalidated.answer(request, season.tag(), () -> {
            SeasonRoster roster = catalog.roster(id);
            return search.page(filter, after, limit).map(match -> MatchView.of(match, roster));
        });
    }

    @GetMapping("/matches/{id}")
    ResponseEntity<MatchView> one(@PathVariable String id, WebRequest request) {
        return answer(matches.findById(id).orElseThrow(() -> Problem.notFound("MATCH_NOT_FOUND")), request);
    }

    @GetMapping("/matches/next")
    ResponseEntity<MatchView> next(@RequestParam(required = false) @Nullable String team, WebRequest request) {
        return search.next(team == null || team.isEmpty() ? null : team)
                .map(match -> answer(match, request))
                .orElseGet(() -> ResponseEntity.noContent()
                        .cacheControl(CacheControl.noCache())
                        .build());
    }

    private ResponseEntity<MatchView> answer(GameMatch match, WebRequest request) {
        String tag = match.id() + "." + catalog.season(match.seasonId()).tag();
        return Revalidated.answer(request, tag, () -> MatchView.of(match, catalog.roster(match.seasonId())));
    }
}
