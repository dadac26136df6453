package imyeomsu.lck.event.redemption;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.event.coupon.Coupons;
import imyeomsu.lck.event.redemption.Redemptions.Redemption;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What staff do with a code that somebody shows them: look at the coupon, and redeem it. */
@RestController
@RequestMapping("/api/v1/coupons/{code}")
class TillController {

    private final Coupons coupons;
    private final Redemptions redemptions;
    private final WrongCodes wrongCodes;
    private final RedemptionMeters meters;

    TillController(Coupons coupons, Redemptions redemptions, WrongCodes wrongCodes, RedemptionMeters meters) {
        this.coupons = coupons;
        this.redemptions = redemptions;
        this.wrongCodes = wrongCodes;
        this.meters = meters;
    }

    /** @param reference the till's own name for the sale, the same whenever it asks again */
    record Redeem(@NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,60}") String reference) {}

    @GetMapping
    ResponseEntity<CouponAtTill> look(@PathVariable String code, CurrentMember staff) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(CouponAtTill.of(trying(staff, () -> coupons.find(code))));
    }

    @PostMapping("/redemptions")
    ResponseEntity<CouponAtTill> redeem(
            @PathVariable String code, @Valid @RequestBody Redeem wanted, CurrentMember staff) {
        Redemption done = trying(staff, () -> redemptions.redeem(code, wanted.reference(), staff.id()));
        if (done.first()) {
            meters.redeemed();
        }
        return ResponseEntity.status(done.first() ? HttpStatus.CREATED : HttpStatus.OK)
                .cacheControl(CacheControl.noStore())
                .body(CouponAtTill.of(done.coupon()));
    }

    private <T> T trying(CurrentMember staff, Supplier<T> attempt) {
        return meters.countingRefusals(() -> wrongCodes.counting(staff.id(), attempt));
    }
}
