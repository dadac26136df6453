package imyeomsu.lck.auth.admin;

import imyeomsu.lck.auth.audit.EventFilter;
import imyeomsu.lck.auth.audit.EventSearch;
import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEvent;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.common.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail of all decisions about accounts. */
@RestController
class EventListController {

    private final EventSearch events;
    private final Members members;

    EventListController(EventSearch events, Members members) {
        this.events = events;
        this.members = members;
    }

    /** @param loginId as it is now; null where the member withdrew or nobody knows him */
    record ListedEvent(
            long id,
            Instant at,
            String kind,
            String outcome,
            @Nullable Long actorId,
            @Nullable Long memberId,
            @Nullable String loginId,
            @Nullable String address,
            @Nullable String agent,
            @Nullable String note) {

        static ListedEvent of(SecurityEvent event, Map<Long, String> loginIds) {
            return new ListedEvent(
                    event.id(),
                    event.at(),
                    event.kind(),
                    event.outcome(),
                    event.actorId(),
                    event.memberId(),
                    event.memberId() == null ? null : loginIds.get(event.memberId()),
                    event.address(),
                    event.agent(),
                    event.note());
        }
    }

    @GetMapping("/api/v1/admin/security-events")
    ResponseEntity<Page<ListedEvent>> list(
            @RequestParam(required = false) @Nullable Long memberId,
            @RequestParam(required = false) @Nullable SecurityEventKind kind,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Page<SecurityEvent> page = events.page(new EventFilter(memberId, kind, outcome, from, to), cursor, limit);
        Map<Long, String> loginIds = loginIds(page);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(page.map(event -> ListedEvent.of(event, loginIds)));
    }

    private Map<Long, String> loginIds(Page<SecurityEvent> page) {
        return members
                .findAllById(page.items().stream()
                        .map(SecurityEvent::memberId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .filter(member -> !member.isWithdrawn())
                .collect(Collectors.toMap(Member::id, Member::loginId));
    }
}
