package imyeomsu.lck.event.hottime;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.database.DatabaseTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * What a Hot Time offers, and to whom; changed by administrators alone.
 *
 * @param couponsExpireAt the first moment at which its coupons are worth nothing any more
 * @param draw whether those who wait before the opening are drawn by lot
 */
public record Offer(Localized title, Benefit benefit, Instant couponsExpireAt, Eligibility eligibility, boolean draw) {

    /** What to select for {@link #read} from {@code hot_time} joined with {@code coupon_kind}. */
    public static final String COLUMNS =
            "title_ko, title_en, coupon_kind.code AS kind_code, coupon_kind.unit AS kind_unit,"
                    + " coupon_kind.text_ko AS kind_ko, coupon_kind.text_en AS kind_en, coupon_amount, coupons_expire_at,"
                    + " for_role, for_team, joined_before, draw";

    public static Offer read(ResultSet row) throws SQLException {
        return new Offer(
                new Localized(row.getString("title_ko"), row.getString("title_en")),
                benefit(row),
                DatabaseTime.read(row, "coupons_expire_at"),
                new Eligibility(
                        row.getString("for_role"),
                        row.getString("for_team"),
                        DatabaseTime.readIfAny(row, "joined_before")),
                !row.getString("draw").equals("NONE"));
    }

    private static Benefit benefit(ResultSet row) throws SQLException {
        Localized text = new Localized(row.getString("kind_ko"), row.getString("kind_en"));
        return new CouponKind(row.getString("kind_code"), row.getString("kind_unit"), text, 1, Integer.MAX_VALUE)
                .worth(row.getInt("coupon_amount"));
    }
}
