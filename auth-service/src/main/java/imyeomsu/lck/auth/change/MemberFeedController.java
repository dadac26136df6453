package imyeomsu.lck.auth.change;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For other services alone: the gateway has no route to it. */
@RestController
class MemberFeedController {

    private final MemberFeed feed;

    MemberFeedController(MemberFeed feed) {
        this.feed = feed;
    }

    @GetMapping("/internal/member-changes")
    FeedPage after(
            @RequestParam(defaultValue = "0") @PositiveOrZero long after,
            @RequestParam(defaultValue = "500") @Min(1) @Max(1000) int limit) {
        return feed.after(after, limit);
    }
}
