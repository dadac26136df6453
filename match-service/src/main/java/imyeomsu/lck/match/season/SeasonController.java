package imyeomsu.lck.match.season;

import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.match.snapshot.Answers;
import imyeomsu.lck.match.snapshot.Written;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class SeasonController {

    private final SeasonList seasons;
    private final Answers answers;

    SeasonController(SeasonList seasons, Answers answers) {
        this.seasons = seasons;
        this.answers = answers;
    }

    @GetMapping("/leagues")
    ResponseEntity<Written<Page<LeagueView>>> leagues(HttpServletRequest request) {
        var all = seasons.all();
        return answers.json(
                request,
                all.version(),
                "leagues",
                () -> new Page<>(LeagueView.of(all.value().seasons()), null));
    }

    @GetMapping("/seasons")
    ResponseEntity<Written<Page<SeasonView>>> all(HttpServletRequest request) {
        var all = seasons.all();
        return answers.json(
                request, all.version(), "seasons", () -> new Page<>(all.value().seasons(), null));
    }

    /** Another season may take over as the current one, so one season's view hangs on all of them. */
    @GetMapping("/seasons/{id}")
    ResponseEntity<Written<SeasonView>> one(@PathVariable String id, HttpServletRequest request) {
        SeasonView season = seasons.season(id);
        return answers.json(request, seasons.all().version(), season, () -> season);
    }
}
