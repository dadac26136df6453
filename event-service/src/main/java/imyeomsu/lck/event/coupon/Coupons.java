package imyeomsu.lck.event.coupon;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.database.Keyset;
import imyeomsu.lck.event.hottime.HotTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All coupons that were issued. */
@Repository
public class Coupons {

    private final JdbcClient jdbc;
    private final CouponCodes codes;

    Coupons(JdbcClient jdbc, CouponCodes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** The coupon of a member whose place is known. */
    public Coupon coupon(HotTime hotTime, long memberId, Place place) {
        return coupon(hotTime.id(), hotTime.offer().title(), memberId, place);
    }

    public Optional<Place> place(long hotTimeId, long memberId) {
        return jdbc.sql("SELECT seq, issued_at FROM coupon WHERE hot_time_id = ? AND member_id = ?")
                .params(hotTimeId, memberId)
                .query((row, number) -> Place.read(row))
                .optional();
    }

    /** A member's coupons, the newest first. */
    Page<Coupon> of(long memberId, Keyset after, int limit) {
        List<Coupon> rows = jdbc.sql("SELECT hot_time_id, title_ko, title_en, seq, issued_at"
                        + " FROM coupon JOIN hot_time ON hot_time.id = hot_time_id"
                        + " WHERE member_id = :member AND issued_at <= :time"
                        + " AND (issued_at < :time OR hot_time_id < :id)"
                        + " ORDER BY issued_at DESC, hot_time_id DESC LIMIT :rows")
                .param("member", memberId)
                .param("time", DatabaseTime.write(after.time()))
                .param("id", after.id())
                .param("rows", limit + 1)
                .query((row, number) -> coupon(row, memberId))
                .list();
        return Page.of(rows, limit, last -> new Keyset(last.issuedAt(), last.hotTimeId()).cursor());
    }

    private Coupon coupon(ResultSet row, long memberId) throws SQLException {
        Localized title = new Localized(row.getString("title_ko"), row.getString("title_en"));
        return coupon(row.getLong("hot_time_id"), title, memberId, Place.read(row));
    }

    private Coupon coupon(long hotTimeId, Localized title, long memberId, Place place) {
        String code = codes.code(hotTimeId, place.seq(), memberId);
        return new Coupon(hotTimeId, title, place.seq(), code, place.issuedAt());
    }
}
