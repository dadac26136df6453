package imyeomsu.lck.suite.bench.claims.peer;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClaimController {

    private final Claims claims;

    ClaimController(Claims claims) {
        this.claims = claims;
    }

    record Answer(long hotTimeId, Long number, Instant issuedAt) {}

    @PostMapping("/api/v1/hot-times/{id}/claims")
    ResponseEntity<Answer> claim(@PathVariable long id, CurrentMember member) {
        Coupon coupon = claims.claim(id, member.id()).orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "SOLD_OUT"));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Answer(coupon.hotTimeId(), coupon.id(), coupon.issuedAt()));
    }
}
