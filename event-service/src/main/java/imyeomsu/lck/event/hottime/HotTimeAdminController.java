package imyeomsu.lck.event.hottime;

import imyeomsu.lck.common.problem.FieldProblem;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.match.Match;
import imyeomsu.lck.event.match.Matches;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hot Times for administrators. */
@RestController
@RequestMapping("/api/v1/admin/hot-times")
class HotTimeAdminController {

    private final HotTimes hotTimes;
    private final HotTimeViews views;
    private final Matches matches;
    private final DatabaseClock clock;

    HotTimeAdminController(HotTimes hotTimes, HotTimeViews views, Matches matches, DatabaseClock clock) {
        this.hotTimes = hotTimes;
        this.views = views;
        this.matches = matches;
        this.clock = clock;
    }

    @SensibleWindow
    record CreateHotTime(
            @NotNull @Valid Localized title,
            @NotNull @Min(1) @Max(1_000_000) Integer stock,
            @NotNull Instant opensAt,
            @NotNull Instant closesAt,
            @Nullable String matchId) {}

    @PostMapping
    ResponseEntity<HotTimeDetails> create(@Valid @RequestBody CreateHotTime wanted, CurrentMember admin) {
        long id = hotTimes.create(
                wanted.title(),
                wanted.stock(),
                DatabaseTime.storable(wanted.opensAt()),
                DatabaseTime.storable(wanted.closesAt()),
                known(wanted.matchId()),
                admin.id());
        return ResponseEntity.created(URI.create("/api/v1/hot-times/" + id))
                .body(HotTimeDetails.of(views.find(id), clock.instant()));
    }

    private @Nullable String known(@Nullable String matchId) {
        return matchId == null
                ? null
                : matches.find(matchId).map(Match::id).orElseThrow(() -> new Problem(
                                HttpStatus.BAD_REQUEST, "UNKNOWN_MATCH")
                        .withErrors(List.of(new FieldProblem("matchId", "UNKNOWN_MATCH", null))));
    }
}
