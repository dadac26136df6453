package imyeomsu.lck.auth.audit;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to one's own account, to be looked through for what was not oneself. */
@RestController
class OwnEventsController {

    private final EventSearch events;

    OwnEventsController(EventSearch events) {
        this.events = events;
    }

    /**
     * Without the note: an administrator's words are for administrators.
     *
     * @param device whether it came from where this request comes from
     */
    record OwnEvent(
            Instant at, String kind, String outcome, @Nullable String address, @Nullable String agent, boolean device) {

        static OwnEvent of(SecurityEvent event, long memberId, Origin here) {
            Long actor = event.actorId();
            // Where an administrator sits is nobody's business.
            boolean administrators = actor != null && actor != memberId;
            Origin origin = administrators ? Origin.NONE : new Origin(event.address(), event.agent());
            return new OwnEvent(
                    event.at(), event.kind(), event.outcome(), origin.address(), origin.agent(), origin.equals(here));
        }
    }

    @GetMapping("/api/v1/members/me/security-events")
    ResponseEntity<Page<OwnEvent>> mine(
            CurrentMember current,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            HttpServletRequest request) {
        Origin here = Origin.of(request);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(events.page(EventFilter.of(current.id()), cursor, limit)
                        .map(event -> OwnEvent.of(event, current.id(), here)));
    }
}
