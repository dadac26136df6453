package imyeomsu.lck.event.redemption;

import static imyeomsu.lck.event.redemption.TillFixtures.assertProblem;
import static imyeomsu.lck.event.redemption.TillFixtures.redeem;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.Callers.Caller;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.coupon.CouponFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventTest
class WrongCodesIT {

    private static final int ALLOWED = 20;

    @Autowired
    Callers callers;

    @Test
    void areRefusedWhenThereWereTooManyAndThenRightOnesToo() {
        try (TestDatabase database = TestDatabase.migrated("lck_event")) {
            String code = CouponFixtures.aCoupon(database);
            Caller guesser = callers.aStaffMember();
            for (int wrong = 0; wrong < ALLOWED; wrong++) {
                assertProblem(guess(guesser, wrong), HttpStatus.NOT_FOUND, "UNKNOWN_COUPON");
            }

            MvcTestResult refused = guess(guesser, ALLOWED);

            assertProblem(refused, HttpStatus.TOO_MANY_REQUESTS, "BUDGET_SPENT");
            assertThat(refused.getResponse().getHeader("Retry-After")).matches("\\d|10");
            assertProblem(redeem(guesser, code, "till-7"), HttpStatus.TOO_MANY_REQUESTS, "BUDGET_SPENT");
            assertThat(redeem(callers.aStaffMember(), code, "till-8")).hasStatus(HttpStatus.CREATED);
        }
    }

    @Test
    void costNothingWhereTheCodeIsRight() {
        try (TestDatabase database = TestDatabase.migrated("lck_event")) {
            String code = CouponFixtures.aCoupon(database);
            Caller staff = callers.aStaffMember();

            for (int look = 0; look < 2 * ALLOWED; look++) {
                assertThat(staff.get("/api/v1/coupons/" + code)).hasStatus(HttpStatus.OK);
            }

            assertThat(redeem(staff, code, "till-7")).hasStatus(HttpStatus.CREATED);
        }
    }

    private static MvcTestResult guess(Caller caller, int turn) {
        return caller.get("/api/v1/coupons/LCK-00000-00000-00000-%05d".formatted(turn));
    }
}
