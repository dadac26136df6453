package imyeomsu.lck.match.standings;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.match.snapshot.Answers;
import imyeomsu.lck.match.snapshot.Written;
import imyeomsu.lck.match.standings.Standings.Asked;
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

    private final Standings standings;
    private final Answers answers;

    StandingsController(Standings standings, Answers answers) {
        this.standings = standings;
        this.answers = answers;
    }

    /**
     * The table of the named stage, else of the season's first one.
     *
     * @param asOf as it stood at the end of that day in Seoul
     * @param supposed {@code <matchId>:2-0,<matchId>:1-2}: as it would stand with these results of open matches
     */
    @GetMapping("/standings")
    ResponseEntity<Written<StandingsView>> table(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(name = "if", required = false) @Nullable String supposed,
            HttpServletRequest request) {
        var season = standings.of(id);
        if (asOf != null && (asOf.getYear() < 2000 || asOf.getYear() > 2999)) {
            throw Problem.invalidParameter("asOf");
        }
        Asked asked = new Asked(season.value().stage(named(stage)).id(), asOf, WhatIf.parse(supposed));
        return answers.json(request, season.version(), asked, () -> standings.table(season, asked));
    }

    /** Rank, wins and losses of each team after each match day. */
    @GetMapping("/progress")
    ResponseEntity<Written<ProgressView>> progress(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String stage,
            HttpServletRequest request) {
        var season = standings.of(id);
        StageTable asked = season.value().stage(named(stage));
        return answers.json(
                request, season.version(), "progress " + asked.id(), () -> standings.progress(season, asked));
    }

    private static @Nullable String named(@Nullable String parameter) {
        return parameter == null || parameter.isEmpty() ? null : parameter;
    }
}
