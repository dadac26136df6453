package imyeomsu.lck.event.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.Callers.Caller;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventTest
class CouponsIT {

    @Autowired
    Callers callers;

    private TestDatabase database;

    @BeforeEach
    void connect() {
        database = TestDatabase.migrated("lck_event");
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void listsMineTheNewestFirstAndPageByPage() throws Exception {
        Caller fan = callers.aFan();
        List<Integer> won = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            long hotTime = database.openHotTime(5);
            callers.aFan().claim(hotTime);
            assertThat(fan.claim(hotTime)).hasStatus(HttpStatus.CREATED);
            won.add(0, (int) hotTime);
        }

        MvcTestResult first = fan.get("/api/v1/coupons?limit=2");
        String cursor = JsonPath.read(first.getResponse().getContentAsString(), "$.next");
        MvcTestResult second = fan.get("/api/v1/coupons?limit=2&cursor=" + cursor);

        assertThat(first).hasHeader("Cache-Control", "no-store");
        assertThat(first)
                .bodyJson()
                .extractingPath("$.items[*].hotTimeId")
                .asArray()
                .containsExactly(won.get(0), won.get(1));
        assertThat(second)
                .bodyJson()
                .extractingPath("$.items[*].hotTimeId")
                .asArray()
                .containsExactly(won.get(2));
        assertThat(second).bodyJson().extractingPath("$.next").isNull();
        assertThat(second).bodyJson().extractingPath("$.items[0].seq").isEqualTo(2);
    }

    @Test
    void tellWhatTheyAreGoodForAndHowTheyStand() throws Exception {
        Caller fan = callers.aFan();
        long hotTime = database.openHotTime(5);
        fan.claim(hotTime);

        MvcTestResult issued = fan.get("/api/v1/coupons");

        assertThat(issued).bodyJson().extractingPath("$.items[0]").asMap().satisfies(coupon -> {
            assertThat(coupon)
                    .containsEntry("hotTimeId", (int) hotTime)
                    .containsEntry("state", "ISSUED")
                    .containsEntry("redeemedAt", null)
                    .containsEntry("revokedAt", null);
            assertThat(coupon.get("code")).asString().matches("LCK(-[0-9A-HJKMNP-TV-Z]{5}){4}");
            assertThat(coupon.get("expiresAt")).asString().endsWith("Z");
        });
        assertThat(issued).bodyJson().extractingPath("$.items[0].benefit.kind").isEqualTo("FREE_TRANSFER");
        assertThat(issued)
                .bodyJson()
                .extractingPath("$.items[0].benefit.text.ko")
                .isEqualTo("이체 수수료 1회 면제");

        CouponFixtures.expire(database, hotTime);

        assertThat(fan.get("/api/v1/coupons"))
                .bodyJson()
                .extractingPath("$.items[0].state")
                .isEqualTo("EXPIRED");
    }

    @Test
    void areShownToTheirOwnerAlone() {
        assertThat(callers.somebody().get("/api/v1/coupons")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(callers.aFan().post("/api/v1/coupons", "{}")).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=x", "cursor=!", "cursor=MQ", "cursor=YSxi"})
    void refusesAPageThatCannotBe(String query) {
        var result = callers.aFan().get("/api/v1/coupons?" + query);

        assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("INVALID_PARAMETER");
    }
}
