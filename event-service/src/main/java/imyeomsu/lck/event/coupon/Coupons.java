package imyeomsu.lck.event.coupon;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.database.Keyset;
import imyeomsu.lck.event.hottime.HotTime;
import imyeomsu.lck.event.hottime.Offer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All coupons that were issued. */
@Repository
public class Coupons {

    private static final String SELECT = "SELECT hot_time_id, seq, member_id, " + Offer.COLUMNS + ", "
            + CouponLife.COLUMNS + " FROM coupon JOIN hot_time ON hot_time.id = hot_time_id"
            + " JOIN coupon_kind ON coupon_kind.code = hot_time.coupon_kind";

    private final JdbcClient jdbc;
    private final CouponCodes codes;

    Coupons(JdbcClient jdbc, CouponCodes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** The coupon of a member whose place is known. */
    public Coupon coupon(HotTime hotTime, long memberId, Place place) {
        Offer offer = hotTime.offer();
        return new Coupon(
                hotTime.id(),
                offer.title(),
                place.seq(),
                code(new CouponNumber(hotTime.id(), place.seq()), memberId),
                offer.benefit(),
                place.issuedAt(),
                offer.couponsExpireAt());
    }

    public Optional<Place> place(long hotTimeId, long memberId) {
        return jdbc.sql("SELECT seq, issued_at FROM coupon WHERE hot_time_id = ? AND member_id = ?")
                .params(hotTimeId, memberId)
                .query((row, number) -> Place.read(row))
                .optional();
    }

    /** @throws Problem 404 where no coupon has this code, be it well formed or not */
    public IssuedCoupon find(String typed) {
        return CouponCode.read(typed).flatMap(this::find).orElseThrow(() -> Problem.notFound("UNKNOWN_COUPON"));
    }

    /** A member's coupons, the newest first. */
    Page<IssuedCoupon> of(long memberId, Keyset after, int limit) {
        List<IssuedCoupon> rows = jdbc.sql(SELECT + " WHERE member_id = :member AND issued_at <= :time"
                        + " AND (issued_at < :time OR hot_time_id < :id)"
                        + " ORDER BY issued_at DESC, hot_time_id DESC LIMIT :rows")
                .param("member", memberId)
                .param("time", DatabaseTime.write(after.time()))
                .param("id", after.id())
                .param("rows", limit + 1)
                .query((row, number) -> coupon(row))
                .list();
        return Page.of(rows, limit, last -> new Keyset(
                        last.life().issuedAt(), last.number().hotTimeId())
                .cursor());
    }

    private Optional<IssuedCoupon> find(CouponCode code) {
        CouponNumber named = codes.number(code);
        return jdbc.sql(SELECT + " WHERE hot_time_id = ? AND seq = ?")
                .params(named.hotTimeId(), named.seq())
                .query((row, number) -> coupon(row))
                .optional()
                .filter(coupon -> codes.isCodeOf(code, named, coupon.memberId()));
    }

    private IssuedCoupon coupon(ResultSet row) throws SQLException {
        CouponNumber number = new CouponNumber(row.getLong("hot_time_id"), row.getInt("seq"));
        long memberId = row.getLong("member_id");
        return new IssuedCoupon(number, memberId, code(number, memberId), Offer.read(row), CouponLife.read(row));
    }

    private String code(CouponNumber number, long memberId) {
        return codes.code(number, memberId).text();
    }
}
