package imyeomsu.lck.event.series;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.hottime.Eligibility;
import imyeomsu.lck.event.planning.NewHotTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * Hot Times of one kind that come again and again.
 *
 * @param active whether further ones are made
 * @param revision rises with each change
 */
record Series(
        long id,
        Localized title,
        int stock,
        String cron,
        int openSeconds,
        Worth coupon,
        Eligibility eligibility,
        boolean draw,
        boolean active,
        long revision,
        Instant createdAt,
        long createdBy) {

    record Worth(String kind, int amount, int validDays) {}

    static final String COLUMNS = "id, title_ko, title_en, stock, cron, open_seconds, coupon_kind, coupon_amount,"
            + " coupon_valid_days, for_role, for_team, joined_before, draw, active, revision, created_at, created_by";

    static Series read(ResultSet row) throws SQLException {
        return new Series(
                row.getLong("id"),
                new Localized(row.getString("title_ko"), row.getString("title_en")),
                row.getInt("stock"),
                row.getString("cron"),
                row.getInt("open_seconds"),
                new Worth(row.getString("coupon_kind"), row.getInt("coupon_amount"), row.getInt("coupon_valid_days")),
                new Eligibility(
                        row.getString("for_role"),
                        row.getString("for_team"),
                        row.getObject("joined_before") == null ? null : DatabaseTime.read(row, "joined_before")),
                row.getBoolean("draw"),
                row.getBoolean("active"),
                row.getLong("revision"),
                DatabaseTime.read(row, "created_at"),
                row.getLong("created_by"));
    }

    NewHotTime due(Instant time) {
        Instant closesAt = time.plusSeconds(openSeconds);
        return new NewHotTime(
                title,
                stock,
                time,
                closesAt,
                null,
                coupon.kind(),
                coupon.amount(),
                closesAt.plus(Duration.ofDays(coupon.validDays())),
                eligibility,
                draw,
                false,
                new NewHotTime.Origin(id, time),
                createdBy);
    }
}
