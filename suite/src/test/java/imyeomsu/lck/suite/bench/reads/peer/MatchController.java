package imyeomsu.lck.suite.bench.reads.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MatchController {

    private final Matches matches;

    MatchController(Matches matches) {
        this.matches = matches;
    }

    /** In the shape of match-service's answer. */
    record Page(List<Match> items, @Nullable String next) {}

    @GetMapping("/api/v1/seasons/{id}/matches")
    Page ofSeason(@PathVariable String id) {
        return new Page(matches.of(id), null);
    }
}
