package imyeomsu.lck.event.journal;

import imyeomsu.lck.common.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is being claimed right now, for administrators. */
@RestController
class ActivityController {

    private final Activities activities;

    ActivityController(Activities activities) {
        this.activities = activities;
    }

    @GetMapping("/api/v1/admin/hot-times/{id}/activity")
    ResponseEntity<Activity> activity(
            @PathVariable long id, @RequestParam(defaultValue = "10") @Min(1) @Max(120) int minutes) {
        Activity activity = activities
                .find(id, Duration.ofMinutes(minutes))
                .orElseThrow(() -> Problem.notFound("HOT_TIME_NOT_FOUND"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(activity);
    }
}
