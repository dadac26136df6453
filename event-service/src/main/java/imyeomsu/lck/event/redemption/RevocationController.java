package imyeomsu.lck.event.redemption;

import imyeomsu.lck.common.session.CurrentMember;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Taking a coupon back, for administrators. */
@RestController
class RevocationController {

    private final Revocations revocations;

    RevocationController(Revocations revocations) {
        this.revocations = revocations;
    }

    record RevokeCoupon(@NotBlank @Size(max = 200) String reason) {}

    @PostMapping("/api/v1/admin/coupons/{code}/revocation")
    ResponseEntity<CouponAtTill> revoke(
            @PathVariable String code, @Valid @RequestBody RevokeCoupon wanted, CurrentMember admin) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(CouponAtTill.of(revocations.revoke(code, wanted.reason(), admin.id())));
    }
}
