package imyeomsu.lck.event.coupon;

import imyeomsu.lck.event.database.DatabaseTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a coupon up to one moment.
 *
 * @param expiresAt the first moment at which it is worth nothing any more
 * @param redemptionReference what the till called the sale
 * @param asOf the database's time when it said so
 */
public record CouponLife(
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant redeemedAt,
        @Nullable String redemptionReference,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        Instant asOf) {

    /** What to select for {@link #read} from {@code coupon} joined with {@code hot_time}. */
    static final String COLUMNS = "issued_at, coupons_expire_at, redeemed_at, redemption_reference, revoked_at,"
            + " revocation_reason, UTC_TIMESTAMP(6) AS as_of";

    static CouponLife read(ResultSet row) throws SQLException {
        return new CouponLife(
                DatabaseTime.read(row, "issued_at"),
                DatabaseTime.read(row, "coupons_expire_at"),
                DatabaseTime.readIfAny(row, "redeemed_at"),
                row.getString("redemption_reference"),
                DatabaseTime.readIfAny(row, "revoked_at"),
                row.getString("revocation_reason"),
                DatabaseTime.read(row, "as_of"));
    }

    /** What was done to it stays, whatever the clock says. */
    public CouponState state() {
        if (revokedAt != null) {
            return CouponState.REVOKED;
        }
        if (redeemedAt != null) {
            return CouponState.REDEEMED;
        }
        return asOf.isBefore(expiresAt) ? CouponState.ISSUED : CouponState.EXPIRED;
    }
}
