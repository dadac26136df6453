package imyeomsu.lck.event.claim;

import imyeomsu.lck.common.budget.Addresses;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.event.coupon.Coupon;
import imyeomsu.lck.event.ticket.Tickets;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The button that everybody presses at once. */
@RestController
@RequestMapping("/api/v1/hot-times/{id}/claims")
class ClaimController {

    private final Claims claims;
    private final Tickets tickets;

    ClaimController(Claims claims, Tickets tickets) {
        this.claims = claims;
        this.tickets = tickets;
    }

    /** Who claims stands in the session and what in the path. */
    record Shown(@Nullable String ticket) {}

    @PostMapping
    ResponseEntity<Coupon> claim(
            @PathVariable long id,
            CurrentMember member,
            @RequestBody(required = false) @Nullable Shown shown,
            HttpServletRequest request) {
        // First of all, because it costs neither memory nor a store.
        Duration waited = tickets.age(id, member.id(), shown == null ? null : shown.ticket());
        Claim claim = claims.claim(id, new Claimant(member, waited, Addresses.of(request)));
        return switch (claim.outcome()) {
            case ISSUED -> own(ResponseEntity.created(URI.create("/api/v1/hot-times/" + id + "/claims/me")), claim);
            case YOURS -> own(ResponseEntity.ok(), claim);
            case SOLD_OUT, NOT_OPEN, PAUSED, OVER ->
                throw new Problem(HttpStatus.CONFLICT, claim.outcome().name());
        };
    }

    @GetMapping("/me")
    ResponseEntity<Coupon> mine(@PathVariable long id, CurrentMember member) {
        Coupon coupon = claims.mine(id, member.id()).orElseThrow(() -> Problem.notFound("NO_COUPON"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(coupon);
    }

    private static ResponseEntity<Coupon> own(ResponseEntity.BodyBuilder answer, Claim claim) {
        return answer.cacheControl(CacheControl.noStore()).body(claim.coupon());
    }
}
