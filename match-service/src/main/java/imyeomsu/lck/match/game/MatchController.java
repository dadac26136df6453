package imyeomsu.lck.match.game;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.match.game.Matches.Found;
import imyeomsu.lck.match.season.Rosters;
import imyeomsu.lck.match.season.SeasonList;
import imyeomsu.lck.match.snapshot.Answers;
import imyeomsu.lck.match.snapshot.Written;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class MatchController {

    private record Asked(MatchFilter filter, @Nullable Position after, int limit) {}

    private final SeasonList seasons;
    private final Rosters rosters;
    private final Matches matches;
    private final Answers answers;
    private final Clock clock;

    MatchController(SeasonList seasons, Rosters rosters, Matches matches, Answers answers, Clock clock) {
        this.seasons = seasons;
        this.rosters = rosters;
        this.matches = matches;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/seasons/{id}/matches")
    ResponseEntity<Written<Page<MatchView>>> ofSeason(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(required = false) @Nullable MatchState state,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            HttpServletRequest request) {
        MatchFilter filter = new MatchFilter(month, day, named(team), state, named(stage));
        var season = matches.of(id);
        if (filter.team() != null) {
            rosters.requireTeam(id, filter.team());
        }
        if (filter.stage() != null) {
            seasons.stage(id, filter.stage());
        }
        Position after = Position.parse(cursor);
        return answers.json(request, season.version(), new Asked(filter, after, limit), () -> season.value()
                .page(filter, after, limit));
    }

    @GetMapping("/matches/{id}")
    ResponseEntity<Written<MatchDetail>> one(@PathVariable String id, HttpServletRequest request) {
        Found found = matches.find(id).orElseThrow(() -> Problem.notFound("MATCH_NOT_FOUND"));
        var details = matches.details(found.match().seasonId());
        return answers.json(
                request, found.version(), "match " + id, () -> details.value().of(found.match()));
    }

    /** The first match still to begin, of any season: of one team where a code is given. */
    @GetMapping("/matches/next")
    ResponseEntity<Written<MatchView>> next(
            @RequestParam(required = false) @Nullable String team, HttpServletRequest request) {
        String code = named(team);
        Set<String> ids = code == null ? Set.of() : rosters.idsOf(code);
        Predicate<MatchView> wanted = code == null ? match -> true : match -> match.isOfAny(ids);
        return matches.next(clock.instant(), wanted)
                .map(next -> answers.passing(request, next.match()))
                .orElseGet(() -> ResponseEntity.noContent()
                        .cacheControl(CacheControl.noCache())
                        .build());
    }

    private static @Nullable String named(@Nullable String parameter) {
        return parameter == null || parameter.isEmpty() ? null : parameter;
    }
}
