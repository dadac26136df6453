package imyeomsu.lck.event.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.feed.Feed;
import imyeomsu.lck.event.feed.FeedServer;
import imyeomsu.lck.event.feed.FeedUnusable;
import imyeomsu.lck.event.feed.Follower;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MemberFollowerIT {

    private static final long GONE = 17;
    private static final long STAYS = 18;

    private static TestDatabase database;
    private FeedServer server;
    private HikariDataSource pool;
    private WithdrawnMembers members;
    private Latecomers latecomers;
    private Follower<MemberCursor, MemberTold> follower;
    private long hotTime;

    @BeforeAll
    static void connect() {
        database = TestDatabase.migrated("lck_event_members");
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @BeforeEach
    void start() throws IOException {
        for (String statement : List.of(
                "DELETE FROM coupon",
                "DELETE FROM early_comer",
                "DELETE FROM withdrawn_member",
                "UPDATE member_cursor SET feed_id = '', last_number = 0")) {
            database.jdbc().sql(statement).update();
        }
        server = new FeedServer("/internal/member-changes", "%s");
        pool = TestDatabase.pool(database.url(), 1);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        members = new WithdrawnMembers(JdbcClient.create(pool));
        latecomers = new Latecomers(members, transaction);
        follower = following(transaction);
        hotTime = database.openHotTime(10);
    }

    @AfterEach
    void stop() {
        pool.close();
        server.close();
    }

    @Test
    void takesBackWhatIsNotRedeemedAndKeepsItsRow() {
        coupon(1, GONE);
        coupon(2, STAYS);
        tellWithdrawn(GONE);

        assertThat(follower.catchUp()).isEqualTo(1);

        Map<String, Object> taken = row(1);
        assertThat(taken.get("member_id")).isEqualTo(GONE);
        assertThat(taken.get("revoked_at")).isNotNull();
        assertThat(taken.get("revocation_reason")).isEqualTo("MEMBER_WITHDRAWN");
        assertThat(taken.get("waited_ms")).isNull();
        assertThat(row(2).get("revoked_at")).isNull();
        assertThat(row(2).get("waited_ms")).isEqualTo(1500);
    }

    @Test
    void leavesARedeemedCouponRedeemedAndARevokedOneItsReason() {
        coupon(1, GONE);
        coupon(2, GONE, database.openHotTime(10));
        change("redeemed_at = UTC_TIMESTAMP(6), redeemed_by = 3, redemption_reference = 'sale 1'", 1);
        change("revoked_at = UTC_TIMESTAMP(6), revoked_by = 3, revocation_reason = 'mistake'", 2);
        tellWithdrawn(GONE);

        follower.catchUp();

        assertThat(row(1).get("revoked_at")).isNull();
        assertThat(row(1).get("redemption_reference")).isEqualTo("sale 1");
        assertThat(row(1).get("waited_ms")).isNull();
        assertThat(row(2).get("revocation_reason")).isEqualTo("mistake");
    }

    @Test
    void comesToTheSameWhenTheFeedIsReadFromItsBeginning() {
        coupon(1, GONE);
        tellWithdrawn(GONE);
        follower.catchUp();
        Map<String, Object> before = row(1);

        server.getsANewFeedId();
        server.isPutBackTo(0);
        assertThat(follower.catchUp()).isZero();
        assertThat(row(1)).isEqualTo(before);

        tellWithdrawn(STAYS);
        tellWithdrawn(GONE);
        assertThat(follower.catchUp()).isEqualTo(2);
        assertThat(row(1)).isEqualTo(before);
        assertThat(members.cursor()).isEqualTo(new MemberCursor(server.feedId(), 2));
    }

    @Test
    void refusesAGapUntilItIsClosed() {
        coupon(1, GONE);
        tellWithdrawn(STAYS);
        tellWithdrawn(GONE);
        server.hides(1);

        assertThatThrownBy(() -> follower.catchUp()).isInstanceOf(FeedUnusable.class);
        assertThat(row(1).get("revoked_at")).isNull();

        server.hides(-1);
        follower.catchUp();
        assertThat(row(1).get("revoked_at")).isNotNull();
    }

    @Test
    void takesEachChangeOnceHoweverManyFollow() {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        for (int i = 1; i <= 600; i++) {
            tellWithdrawn(1000 + i);
        }

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> following(transaction).catchUp()),
                        CompletableFuture.runAsync(() -> following(transaction).catchUp()))
                .join();
        follower.catchUp();

        assertThat(members.cursor().number()).isEqualTo(600);
        assertThat(count("SELECT COUNT(*) FROM withdrawn_member")).isEqualTo(600);
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        coupon(1, GONE);
        server.tells("\"memberId\": 17, \"kind\": \"MARRIED\", \"to\": 18");

        assertThat(follower.catchUp()).isEqualTo(1);
        assertThat(row(1).get("revoked_at")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"memberId\": 0, \"kind\": \"WITHDRAWN\"",
                "\"memberId\": \"me\", \"kind\": \"WITHDRAWN\"",
                "\"memberId\": 17",
                "\"kind\": \"WITHDRAWN\"",
                "\"memberId\": 17, \"kind\": null"
            })
    void refusesWhatIsNoChangeOfAMember(String told) {
        server.tells(told);

        assertThatThrownBy(() -> follower.catchUp()).isInstanceOf(FeedUnusable.class);
        assertThat(members.cursor().number()).isZero();
    }

    @Test
    void takesBackACouponThatCameAMomentLater() {
        tellWithdrawn(GONE);
        follower.catchUp();
        coupon(1, GONE);

        latecomers.takeBack();
        assertThat(row(1).get("revoked_at")).isNull();

        minutesPass();
        latecomers.takeBack();
        assertThat(row(1).get("revoked_at")).isNotNull();
        assertThat(count("SELECT COUNT(*) FROM withdrawn_member WHERE look_at IS NOT NULL"))
                .isZero();
    }

    @Test
    void waitsForADrawThatTheMemberHadEntered() {
        database.jdbc()
                .sql("UPDATE hot_time SET draw = 'PENDING' WHERE id = ?")
                .param(hotTime)
                .update();
        database.jdbc()
                .sql("INSERT INTO early_comer (hot_time_id, member_id, blind, joined_at)"
                        + " VALUES (?, ?, UNHEX(SHA2('x', 256)), UTC_TIMESTAMP(6))")
                .params(hotTime, GONE)
                .update();
        tellWithdrawn(GONE);
        follower.catchUp();

        minutesPass();
        latecomers.takeBack();
        assertThat(count("SELECT COUNT(*) FROM withdrawn_member WHERE look_at IS NOT NULL"))
                .isEqualTo(1);

        coupon(1, GONE);
        database.jdbc()
                .sql("UPDATE hot_time SET draw = 'DONE' WHERE id = ?")
                .param(hotTime)
                .update();
        minutesPass();
        latecomers.takeBack();
        assertThat(row(1).get("revoked_at")).isNotNull();
        assertThat(count("SELECT COUNT(*) FROM withdrawn_member WHERE look_at IS NOT NULL"))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM early_comer")).isEqualTo(1);
    }

    private Follower<MemberCursor, MemberTold> following(TransactionTemplate transaction) {
        AuthServiceProperties settings = new AuthServiceProperties(
                List.of(server.url()),
                Duration.ofMinutes(1),
                Duration.ofMillis(500),
                Duration.ofSeconds(1),
                Duration.ofMillis(200));
        return new Follower<>(new Feed<>(settings.source(), MemberTold.class), new Withdrawals(members, transaction));
    }

    private void tellWithdrawn(long memberId) {
        server.tells("\"memberId\": %d, \"kind\": \"WITHDRAWN\"".formatted(memberId));
    }

    private void coupon(int seq, long memberId) {
        coupon(seq, memberId, hotTime);
    }

    private static void coupon(int seq, long memberId, long hotTime) {
        database.jdbc()
                .sql("INSERT INTO coupon (hot_time_id, seq, member_id, issued_at, waited_ms)"
                        + " VALUES (?, ?, ?, UTC_TIMESTAMP(6), 1500)")
                .params(hotTime, seq, memberId)
                .update();
    }

    private static void change(String what, int seq) {
        database.jdbc()
                .sql("UPDATE coupon SET " + what + " WHERE seq = ?")
                .param(seq)
                .update();
    }

    private static void minutesPass() {
        database.jdbc()
                .sql("UPDATE withdrawn_member SET look_at = look_at - INTERVAL 6 MINUTE")
                .update();
    }

    private static Map<String, Object> row(int seq) {
        return database.jdbc()
                .sql("SELECT * FROM coupon WHERE seq = ?")
                .param(seq)
                .query()
                .singleRow();
    }

    private static int count(String sql) {
        return database.jdbc().sql(sql).query(Integer.class).single();
    }
}
