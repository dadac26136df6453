package imyeomsu.lck.match.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For other services alone: the gateway has no route to it. */
@RestController
class ChangeFeedController {

    /** @param last number of the newest change: smaller than the caller's own means that the database was put back */
    record Changes(String feedId, long last, List<MatchChange> changes) {}

    private final ChangeFeed feed;

    ChangeFeedController(ChangeFeed feed) {
        this.feed = feed;
    }

    @GetMapping("/internal/match-changes")
    Changes after(
            @RequestParam(defaultValue = "0") @PositiveOrZero long after,
            @RequestParam(defaultValue = "500") @Min(1) @Max(1000) int limit) {
        FeedHead head = feed.head();
        return new Changes(head.feedId(), head.last(), feed.after(after, limit));
    }
}
