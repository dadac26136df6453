package imyeomsu.lck.event.coupon;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.event.database.Keyset;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in member's own coupons; there is no way to ask for another's. */
@RestController
class CouponController {

    private final Coupons coupons;

    CouponController(Coupons coupons) {
        this.coupons = coupons;
    }

    @GetMapping("/api/v1/coupons")
    ResponseEntity<Page<HeldCoupon>> mine(
            CurrentMember member,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(coupons.of(member.id(), Keyset.of(cursor), limit).map(HeldCoupon::of));
    }
}
