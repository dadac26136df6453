package imyeomsu.lck.event.series;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.database.Keyset;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.groups.Default;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

/** Series as administrators plan them. */
@RestController
@RequestMapping("/api/v1/admin/hot-time-series")
class SeriesController {

    private static final int SHOWN_AHEAD = 5;

    private final SeriesPlanning planning;
    private final AllSeries all;
    private final DatabaseClock clock;

    SeriesController(SeriesPlanning planning, AllSeries all, DatabaseClock clock) {
        this.planning = planning;
        this.all = all;
        this.clock = clock;
    }

    /** @param next the next times at which it opens, none where it was stopped */
    record Details(@JsonUnwrapped Series series, List<Instant> next) {}

    record Preview(List<Instant> next) {}

    @GetMapping
    Page<Details> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return all.page(Keyset.of(cursor), limit).map(this::shown);
    }

    @GetMapping("/{id}")
    Details detail(@PathVariable long id) {
        return shown(all.find(id).orElseThrow(() -> Problem.notFound("SERIES_NOT_FOUND")));
    }

    @GetMapping("/preview")
    Preview preview(@RequestParam @Cron String cron) {
        return new Preview(next(cron));
    }

    @PostMapping
    ResponseEntity<Details> create(@Validated @RequestBody SeriesPlan plan, CurrentMember admin) {
        Series made = planning.create(plan, admin.id());
        return ResponseEntity.created(URI.create("/api/v1/admin/hot-time-series/" + made.id()))
                .body(shown(made));
    }

    @PutMapping("/{id}")
    Details edit(
            @PathVariable long id, @Validated({Default.class, SeriesPlan.Edit.class}) @RequestBody SeriesPlan plan) {
        return shown(planning.edit(id, plan, Objects.requireNonNull(plan.revision())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable long id) {
        planning.stop(id);
    }

    private Details shown(Series series) {
        return new Details(series, series.active() ? next(series.cron()) : List.of());
    }

    private List<Instant> next(String cron) {
        return Rhythm.of(cron)
                .map(rhythm -> rhythm.after(clock.instant()))
                .orElseGet(Stream::empty)
                .limit(SHOWN_AHEAD)
                .toList();
    }
}
