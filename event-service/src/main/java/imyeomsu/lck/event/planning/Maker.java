package imyeomsu.lck.event.planning;

import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.planning.NewHotTime.Origin;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Makes Hot Times. Nobody waits for a row that is not there yet, so a transaction across the network does no harm. */
@Repository
public class Maker {

    private final JdbcClient jdbc;
    private final Seeds seeds;

    Maker(JdbcClient jdbc, Seeds seeds) {
        this.jdbc = jdbc;
        this.seeds = seeds;
    }

    /** @return its id, or nothing where its series has made one for that time already */
    @Transactional
    public OptionalLong make(NewHotTime wanted) {
        long id;
        try {
            id = insert(wanted);
        } catch (DuplicateKeyException made) {
            // Only a second one of its series has the same key.
            return OptionalLong.empty();
        }
        if (wanted.draw()) {
            jdbc.sql("INSERT INTO hot_time_draw (hot_time_id, seed) VALUES (?, ?)")
                    .params(id, seeds.fresh())
                    .update();
        }
        jdbc.sql(
                        "INSERT INTO hot_time_change (hot_time_id, changed_at, changed_by, what, facts_after)"
                                + " SELECT hot_time_id, UTC_TIMESTAMP(6), ?, ?, facts FROM hot_time_facts WHERE hot_time_id = ?")
                .params(wanted.createdBy(), wanted.origin() == null ? "CREATED" : "MADE", id)
                .update();
        return OptionalLong.of(id);
    }

    private long insert(NewHotTime wanted) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        Origin origin = wanted.origin();
        jdbc.sql("INSERT INTO hot_time (title_ko, title_en, stock, opens_at, closes_at, match_id, coupon_kind,"
                        + " coupon_amount, coupons_expire_at, for_role, for_team, joined_before, draw, phase, series_id,"
                        + " due_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        wanted.title().ko(),
                        wanted.title().en(),
                        wanted.stock(),
                        DatabaseTime.write(wanted.opensAt()),
                        DatabaseTime.write(wanted.closesAt()),
                        wanted.matchId(),
                        wanted.couponKind(),
                        wanted.couponAmount(),
                        DatabaseTime.write(wanted.couponsExpireAt()),
                        wanted.eligibility().role(),
                        wanted.eligibility().team(),
                        written(wanted.eligibility().joinedBefore()),
                        wanted.draw() ? "PENDING" : "NONE",
                        wanted.draft() ? "DRAFT" : "LIVE",
                        origin == null ? null : origin.seriesId(),
                        origin == null ? null : DatabaseTime.write(origin.dueAt()),
                        wanted.createdBy())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private static @Nullable LocalDateTime written(@Nullable Instant time) {
        return time == null ? null : DatabaseTime.write(time);
    }
}
