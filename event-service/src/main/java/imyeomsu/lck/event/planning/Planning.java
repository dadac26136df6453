package imyeomsu.lck.event.planning;

import imyeomsu.lck.common.problem.FieldProblem;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.problem.ProblemCodes;
import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.hottime.HotTimeViews;
import imyeomsu.lck.event.match.Match;
import imyeomsu.lck.event.match.Matches;
import imyeomsu.lck.event.planning.Changes.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** What administrators do to Hot Times. This copy goes by a change as soon as it is committed. */
@Service
class Planning {

    private static final Duration COUPONS_LAST = Duration.ofDays(30);

    private final PlannedHotTimes hotTimes;
    private final Maker maker;
    private final Changes changes;
    private final Matches matches;
    private final HotTimeViews views;

    Planning(PlannedHotTimes hotTimes, Maker maker, Changes changes, Matches matches, HotTimeViews views) {
        this.hotTimes = hotTimes;
        this.maker = maker;
        this.changes = changes;
        this.matches = matches;
        this.views = views;
    }

    PlannedHotTime create(HotTimePlan plan, long by) {
        HotTimePlan.Worth coupon = plan.coupon();
        long id = maker.make(new NewHotTime(
                        plan.title(),
                        plan.stock(),
                        DatabaseTime.storable(plan.opensAt()),
                        DatabaseTime.storable(plan.closesAt()),
                        known(plan.matchId()),
                        coupon == null ? "FREE_TRANSFER" : coupon.kind(),
                        coupon == null ? 1 : coupon.amount(),
                        expiry(plan),
                        plan.members(),
                        plan.isDrawn(),
                        plan.isDraft(),
                        null,
                        by))
                .orElseThrow();
        return fresh(id);
    }

    PlannedHotTime edit(long id, HotTimePlan plan, long by) {
        known(plan.matchId());
        return answered(id, changes.edit(id, plan, Objects.requireNonNull(plan.revision()), by));
    }

    PlannedHotTime move(long id, Step step, long by) {
        return answered(id, changes.move(id, step, by, 0));
    }

    PlannedHotTime raise(long id, int coupons, long by) {
        return answered(id, changes.move(id, Step.RAISED, by, coupons));
    }

    void delete(long id, long by) {
        refuse(changes.move(id, Step.DELETED, by, 0));
    }

    static Instant expiry(HotTimePlan plan) {
        Instant wanted = plan.coupon() == null ? null : plan.coupon().expiresAt();
        return DatabaseTime.storable(wanted == null ? plan.closesAt().plus(COUPONS_LAST) : wanted);
    }

    private PlannedHotTime answered(long id, Outcome outcome) {
        refuse(outcome);
        return fresh(id);
    }

    private PlannedHotTime fresh(long id) {
        PlannedHotTime changed = hotTimes.find(id).orElseThrow(() -> Problem.notFound("HOT_TIME_NOT_FOUND"));
        views.changed(changed.hotTime());
        return changed;
    }

    private static void refuse(Outcome outcome) {
        switch (outcome.code()) {
            case "DONE" -> {}
            case "HOT_TIME_NOT_FOUND" -> throw Problem.notFound(outcome.code());
            case "CLOSES_IN_THE_PAST" -> throw invalid("closesAt", outcome);
            case "COUPONS_EXPIRE_FIRST" -> throw invalid("coupon.expiresAt", outcome);
            case "TOO_MANY_COUPONS" -> throw invalid("coupons", outcome);
            default ->
                throw new Problem(HttpStatus.CONFLICT, outcome.code())
                        .withErrors(outcome.fields().stream()
                                .map(field -> new FieldProblem(field, outcome.code(), null))
                                .toList());
        }
    }

    private static Problem invalid(String field, Outcome outcome) {
        return new Problem(HttpStatus.BAD_REQUEST, ProblemCodes.VALIDATION_FAILED)
                .withErrors(List.of(new FieldProblem(field, outcome.code(), null)));
    }

    private @Nullable String known(@Nullable String matchId) {
        return matchId == null
                ? null
                : matches.find(matchId).map(Match::id).orElseThrow(() -> new Problem(
                                HttpStatus.BAD_REQUEST, "UNKNOWN_MATCH")
                        .withErrors(List.of(new FieldProblem("matchId", "UNKNOWN_MATCH", null))));
    }
}
