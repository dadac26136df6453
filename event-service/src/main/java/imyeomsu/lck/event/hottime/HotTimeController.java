package imyeomsu.lck.event.hottime;

import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.database.Keyset;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hot Times for everybody. Never stored on the way: each answer carries the time at which it was given. */
@RestController
@RequestMapping("/api/v1/hot-times")
class HotTimeController {

    private final HotTimes hotTimes;
    private final HotTimeViews views;
    private final DatabaseClock clock;

    HotTimeController(HotTimes hotTimes, HotTimeViews views, DatabaseClock clock) {
        this.hotTimes = hotTimes;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Page<HotTimeDetails>> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Page<HotTime> page = hotTimes.page(Keyset.of(cursor), limit);
        Instant now = clock.instant();
        return fresh(page.map(hotTime -> HotTimeDetails.of(hotTime, now)));
    }

    @GetMapping("/{id}")
    ResponseEntity<HotTimeDetails> detail(@PathVariable long id) {
        return fresh(HotTimeDetails.of(views.find(id), clock.instant()));
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
