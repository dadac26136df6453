package imyeomsu.lck.event.security;

import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.testing.security.AccessMatrix;
import imyeomsu.lck.common.testing.security.Tables;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.coupon.CouponFixtures;
import imyeomsu.lck.event.hottime.HotTimeViews;
import imyeomsu.lck.event.ticket.Tickets;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@EventServer
class AccessMatrixIT {

    private static final CurrentMember OWNER = new CurrentMember(920_000_001, "owner", List.of("FAN"));
    private static final CurrentMember OTHER = new CurrentMember(920_000_002, "other", List.of("FAN"));
    private static final String HOT_TIME = "/api/v1/hot-times/";

    private static TestDatabase database;

    @Autowired
    ApplicationContext service;

    @Autowired
    DataSource source;

    @Autowired
    HotTimeViews hotTimes;

    @Autowired
    Tickets tickets;

    @BeforeAll
    static void connect() {
        database = TestDatabase.migrated("lck_event_security");
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void nobodyReadsOrChangesWhatIsAnothers() {
        long open = wonByOwner(database.openHotTime(5));
        long drawn = enteredByOwner();
        long over = wonByOwner(database.hotTime(5, "-2 HOUR", "-1 HOUR"));
        awaitAll(open, drawn, over);
        String code = CouponFixtures.code(open, 1, OWNER.id());
        String ticket = tickets.issue(open, OWNER.id()).ticket();

        AccessMatrix matrix = AccessMatrix.of(service)
                .own("GET /api/v1/coupons", "/api/v1/coupons", null, code)
                .own("GET /api/v1/coupons/{code}/qr", "/api/v1/coupons/" + code + "/qr", null)
                .own(
                        "POST " + HOT_TIME + "{id}/claims",
                        HOT_TIME + open + "/claims",
                        "{\"ticket\":\"" + ticket + "\"}",
                        code)
                .own("GET " + HOT_TIME + "{id}/claims/me", HOT_TIME + open + "/claims/me", null, code)
                .own("GET " + HOT_TIME + "{id}/draw/entries/me", HOT_TIME + drawn + "/draw/entries/me", null)
                .own("GET " + HOT_TIME + "{id}/proof/me", HOT_TIME + over + "/proof/me", null);

        matrix.saysOfEveryIdWhoseItIs();
        matrix.keepsOthersOut(OWNER, OTHER, new Tables(source, Ignored.TABLES)::checksums);
    }

    private static long wonByOwner(long hotTime) {
        database.jdbc()
                .sql("INSERT INTO coupon (hot_time_id, seq, member_id, issued_at) VALUES (?, 1, ?, UTC_TIMESTAMP(6))")
                .params(hotTime, OWNER.id())
                .update();
        database.jdbc()
                .sql("UPDATE hot_time SET issued = 1, revision = revision + 1 WHERE id = ?")
                .param(hotTime)
                .update();
        return hotTime;
    }

    private static long enteredByOwner() {
        long hotTime = database.hotTime(5, "1 HOUR", "2 HOUR");
        database.jdbc()
                .sql("UPDATE hot_time SET draw = 'PENDING' WHERE id = ?")
                .param(hotTime)
                .update();
        database.jdbc()
                .sql("INSERT INTO hot_time_draw (hot_time_id, seed) VALUES (?, ?)")
                .params(hotTime, new byte[32])
                .update();
        database.jdbc()
                .sql("INSERT INTO early_comer (hot_time_id, member_id, blind, joined_at)"
                        + " VALUES (?, ?, ?, UTC_TIMESTAMP(6))")
                .params(hotTime, OWNER.id(), new byte[32])
                .update();
        return hotTime;
    }

    /** The service learns of them by itself, and proves what is over. */
    private void awaitAll(long open, long drawn, long over) {
        await().untilAsserted(() -> LongStream.of(open, drawn, over).forEach(hotTimes::find));
        await().until(() -> database.jdbc()
                        .sql("SELECT COUNT(*) FROM hot_time_proof WHERE hot_time_id = ?")
                        .param(over)
                        .query(Integer.class)
                        .single()
                == 1);
    }
}
