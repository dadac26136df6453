package imyeomsu.lck.event.member;

import imyeomsu.lck.event.database.DatabaseTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has left, how far that is known, and what is done to their coupons. */
@Repository
class WithdrawnMembers {

    /** Shown wherever the reason is that an administrator gives. */
    static final String REASON = "MEMBER_WITHDRAWN";

    /** Longer than any claim that was under way when its member left. */
    private static final String LATER = "UTC_TIMESTAMP(6) + INTERVAL 5 MINUTE";

    private record CouponKey(long hotTimeId, int seq) {}

    private final JdbcClient jdbc;

    WithdrawnMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MemberCursor cursor() {
        return jdbc.sql("SELECT feed_id, last_number AS number FROM member_cursor WHERE id = 1")
                .query(MemberCursor.class)
                .single();
    }

    /** Locks the cursor until the end of the transaction, unless it has moved or somebody else is about to move it. */
    boolean lock(MemberCursor known) {
        return jdbc.sql("SELECT id FROM member_cursor WHERE id = 1 AND feed_id = ? AND last_number = ?"
                        + " FOR UPDATE SKIP LOCKED")
                .params(known.feedId(), known.number())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void move(MemberCursor to) {
        jdbc.sql("UPDATE member_cursor SET feed_id = ?, last_number = ?, followed_at = UTC_TIMESTAMP(6) WHERE id = 1")
                .params(to.feedId(), to.number())
                .update();
    }

    void withdraw(MemberTold told) {
        jdbc.sql("INSERT IGNORE INTO withdrawn_member (member_id, withdrawn_at, look_at) VALUES (?, ?, " + LATER + ")")
                .params(told.memberId(), DatabaseTime.write(DatabaseTime.storable(told.changedAt())))
                .update();
        takeBack(told.memberId());
    }

    /** Members for whom something may have come since. */
    List<Long> toLookAt(int limit) {
        return jdbc.sql(
                        "SELECT member_id FROM withdrawn_member WHERE look_at <= UTC_TIMESTAMP(6) ORDER BY look_at LIMIT ?")
                .param(limit)
                .query(Long.class)
                .list();
    }

    /** Takes back what came later; whoever waits for a draw may still win a coupon by it. */
    void lookAgain(long memberId) {
        takeBack(memberId);
        jdbc.sql("UPDATE withdrawn_member SET look_at = " + (waitsForADraw(memberId) ? LATER : "NULL")
                        + " WHERE member_id = ?")
                .param(memberId)
                .update();
    }

    /** Asked by itself: within an update it would lock the Hot Time's row, and claims wait for that one. */
    private boolean waitsForADraw(long memberId) {
        return jdbc.sql("SELECT COUNT(*) FROM early_comer JOIN hot_time ON hot_time.id = hot_time_id"
                                + " WHERE early_comer.member_id = ? AND hot_time.draw = 'PENDING'"
                                + " AND phase NOT IN ('ENDED', 'SEALED')")
                        .param(memberId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * The rows stay, and so do their numbers and all that is sealed. They are found without a lock and changed by their
     * keys: a range that is locked would hold up claims beside it.
     */
    private void takeBack(long memberId) {
        List<CouponKey> held = jdbc.sql("SELECT hot_time_id, seq FROM coupon WHERE member_id = ?"
                        + " AND (redeemed_at IS NULL AND revoked_at IS NULL OR waited_ms IS NOT NULL)")
                .param(memberId)
                .query(CouponKey.class)
                .list();
        held.forEach(coupon -> {
            jdbc.sql("UPDATE coupon SET revoked_at = UTC_TIMESTAMP(6), revocation_reason = '" + REASON + "'"
                            + " WHERE hot_time_id = ? AND seq = ? AND redeemed_at IS NULL AND revoked_at IS NULL")
                    .params(coupon.hotTimeId(), coupon.seq())
                    .update();
            // How somebody behaved; of nobody it says nothing.
            jdbc.sql("UPDATE coupon SET waited_ms = NULL WHERE hot_time_id = ? AND seq = ?")
                    .params(coupon.hotTimeId(), coupon.seq())
                    .update();
        });
    }
}
