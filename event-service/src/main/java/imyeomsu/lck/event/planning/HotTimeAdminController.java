package imyeomsu.lck.event.planning;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.database.Keyset;
import imyeomsu.lck.event.hottime.Phase;
import imyeomsu.lck.event.planning.PlannedHotTime.Details;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.groups.Default;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hot Times as administrators plan them, drafts included. */
@RestController
@RequestMapping("/api/v1/admin/hot-times")
class HotTimeAdminController {

    private final Planning planning;
    private final PlannedHotTimes hotTimes;
    private final DatabaseClock clock;

    HotTimeAdminController(Planning planning, PlannedHotTimes hotTimes, DatabaseClock clock) {
        this.planning = planning;
        this.hotTimes = hotTimes;
        this.clock = clock;
    }

    @GetMapping
    Page<Details> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Instant now = clock.instant();
        return hotTimes.page(Keyset.of(cursor), limit).map(hotTime -> hotTime.details(now));
    }

    @GetMapping("/{id}")
    Details detail(@PathVariable long id) {
        return hotTimes.find(id)
                .orElseThrow(() -> Problem.notFound("HOT_TIME_NOT_FOUND"))
                .details(clock.instant());
    }

    @PostMapping
    ResponseEntity<Details> create(@Validated @RequestBody HotTimePlan plan, CurrentMember admin) {
        Details made = planning.create(plan, admin.id()).details(clock.instant());
        // A draft is to be found here alone.
        String where = made.phase() == Phase.DRAFT ? "/api/v1/admin/hot-times/" : "/api/v1/hot-times/";
        return ResponseEntity.created(URI.create(where + made.shown().id())).body(made);
    }

    @PutMapping("/{id}")
    Details edit(
            @PathVariable long id,
            @Validated({Default.class, HotTimePlan.Edit.class}) @RequestBody HotTimePlan plan,
            CurrentMember admin) {
        return planning.edit(id, plan, admin.id()).details(clock.instant());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id, CurrentMember admin) {
        planning.delete(id, admin.id());
    }
}
