package imyeomsu.lck.event.qr;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.qr.QrSvg;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.event.coupon.CouponState;
import imyeomsu.lck.event.coupon.Coupons;
import imyeomsu.lck.event.coupon.IssuedCoupon;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** QRs for their owners, and for everybody the key to check one with. */
@RestController
@RequestMapping("/api/v1/coupons")
class QrController {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Coupons coupons;
    private final CouponProofs proofs;

    QrController(Coupons coupons, CouponProofs proofs) {
        this.coupons = coupons;
        this.proofs = proofs;
    }

    record Keys(List<Jwk> keys) {}

    @GetMapping("/key")
    ResponseEntity<Keys> key() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(new Keys(List.of(proofs.key())));
    }

    @GetMapping(path = "/{code}/qr", produces = "image/svg+xml")
    ResponseEntity<byte[]> qr(@PathVariable String code, CurrentMember member) {
        IssuedCoupon coupon = own(coupons.find(code), member);
        CouponState state = coupon.life().state();
        if (state != CouponState.ISSUED) {
            throw state.refusal();
        }
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noStore())
                .body(QrSvg.of(proofs.proof(coupon)).getBytes(StandardCharsets.UTF_8));
    }

    /** Another's coupon is as unknown as one that is not there. */
    private static IssuedCoupon own(IssuedCoupon coupon, CurrentMember member) {
        if (coupon.memberId() != member.id()) {
            throw Problem.notFound("UNKNOWN_COUPON");
        }
        return coupon;
    }
}
