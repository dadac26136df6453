package imyeomsu.lck.event.planning;

import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.hottime.Eligibility;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes Hot Times: one call, one round trip, committed and on record when it returns. */
@Repository
class Changes {

    private final JdbcClient jdbc;
    private final Seeds seeds;

    Changes(JdbcClient jdbc, Seeds seeds) {
        this.jdbc = jdbc;
        this.seeds = seeds;
    }

    /** @param fields those that can't be changed any more */
    record Outcome(String code, List<String> fields) {

        static Outcome of(String code, @Nullable String fields) {
            return new Outcome(code, fields == null || fields.isEmpty() ? List.of() : List.of(fields.split(",")));
        }
    }

    /** @param coupons how many more, where the step is to raise the stock */
    Outcome move(long id, Step step, long by, int coupons) {
        return jdbc.sql("CALL move_hot_time(?, ?, ?, ?)")
                .params(id, step.name(), by, coupons)
                .query((row, number) -> Outcome.of(row.getString("outcome"), null))
                .single();
    }

    Outcome edit(long id, HotTimePlan plan, long revision, long by) {
        HotTimePlan.Worth coupon = plan.coupon();
        Eligibility members = plan.members();
        return jdbc.sql("CALL edit_hot_time(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        revision,
                        by,
                        plan.title().ko(),
                        plan.title().en(),
                        plan.stock(),
                        stored(plan.opensAt()),
                        stored(plan.closesAt()),
                        plan.matchId(),
                        coupon == null ? null : coupon.kind(),
                        coupon == null ? null : coupon.amount(),
                        coupon == null ? null : stored(Planning.expiry(plan)),
                        members.role(),
                        members.team(),
                        stored(members.joinedBefore()),
                        plan.isDrawn(),
                        seeds.fresh())
                .query((row, number) -> Outcome.of(row.getString("outcome"), row.getString("fields")))
                .single();
    }

    private static @Nullable LocalDateTime stored(@Nullable Instant time) {
        return time == null ? null : DatabaseTime.write(DatabaseTime.storable(time));
    }
}
