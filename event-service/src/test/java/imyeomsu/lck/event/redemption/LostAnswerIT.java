package imyeomsu.lck.event.redemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.event.FaultyWire;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.coupon.CouponFixtures;
import imyeomsu.lck.event.coupon.Coupons;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The line to the database goes dead in the middle of a redemption: the till is told 503 and asks again. */
class LostAnswerIT {

    private static final long STAFF = 7;

    private TestDatabase database;
    private FaultyWire wire;
    private HikariDataSource pool;
    private Redemptions redemptions;
    private String code;

    @BeforeEach
    void connect() throws Exception {
        database = TestDatabase.migrated("lck_lost_redemptions");
        wire = FaultyWire.to(Stores.mysql(), "UPDATE coupon");
        pool = TestDatabase.pool(wire.through(database.url()), 1);
        JdbcClient jdbc = JdbcClient.create(pool);
        Coupons coupons = CouponFixtures.coupons(jdbc);
        redemptions = new Redemptions(coupons, jdbc);
        code = CouponFixtures.aCoupon(database);
    }

    @AfterEach
    void disconnect() throws Exception {
        pool.close();
        wire.close();
        database.close();
    }

    @Test
    void findsItRedeemedWhereOnlyTheAnswerWasLost() {
        wire.loseAnswers(1);

        assertThatExceptionOfType(RecoverableDataAccessException.class).isThrownBy(() -> redeem("till-7"));

        assertThat(redeem("till-7").first()).isFalse();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> redeem("till-8"))
                .extracting(Problem::code)
                .isEqualTo("ALREADY_REDEEMED");
    }

    @Test
    void redeemsItWhereTheQuestionWasLost() {
        wire.loseCalls(1);

        assertThatExceptionOfType(RecoverableDataAccessException.class).isThrownBy(() -> redeem("till-7"));

        assertThat(redeem("till-7").first()).isTrue();
        assertThat(redeem("till-7").first()).isFalse();
    }

    private Redemptions.Redemption redeem(String reference) {
        return redemptions.redeem(code, reference, STAFF);
    }
}
