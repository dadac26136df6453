package imyeomsu.lck.event.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CouponLifeTests {

    private static final Instant ISSUED = Instant.parse("2026-11-01T12:00:00Z");
    private static final Instant EXPIRY = Instant.parse("2026-12-01T12:00:00Z");

    @Test
    void endsAtTheVeryMomentOfItsExpiry() {
        assertThat(life(null, null, EXPIRY.minusNanos(1000)).state()).isEqualTo(CouponState.ISSUED);
        assertThat(life(null, null, EXPIRY).state()).isEqualTo(CouponState.EXPIRED);
    }

    @Test
    void staysWhatWasMadeOfItAfterItsExpiry() {
        Instant later = EXPIRY.plusSeconds(1);

        assertThat(life(ISSUED, null, later).state()).isEqualTo(CouponState.REDEEMED);
        assertThat(life(null, ISSUED, later).state()).isEqualTo(CouponState.REVOKED);
    }

    @Test
    void knowsNoReasonAgainstUsingAGoodOne() {
        assertThatIllegalStateException().isThrownBy(CouponState.ISSUED::refusal);
    }

    private static CouponLife life(@Nullable Instant redeemedAt, @Nullable Instant revokedAt, Instant asOf) {
        return new CouponLife(ISSUED, EXPIRY, redeemedAt, null, revokedAt, null, asOf);
    }
}
