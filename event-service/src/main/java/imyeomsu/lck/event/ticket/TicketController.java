package imyeomsu.lck.event.ticket;

import imyeomsu.lck.common.budget.Addresses;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.event.budget.HotTimeBudgets;
import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.hottime.HotTime;
import imyeomsu.lck.event.hottime.HotTimeState;
import imyeomsu.lck.event.hottime.HotTimeViews;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The counter: tickets for members who may claim, from shortly before the opening to the close. */
@RestController
class TicketController {

    private final Tickets tickets;
    private final HotTimeViews hotTimes;
    private final HotTimeBudgets budgets;
    private final DatabaseClock clock;
    private final TicketProperties properties;

    TicketController(
            Tickets tickets,
            HotTimeViews hotTimes,
            HotTimeBudgets budgets,
            DatabaseClock clock,
            TicketProperties properties) {
        this.tickets = tickets;
        this.hotTimes = hotTimes;
        this.budgets = budgets;
        this.clock = clock;
        this.properties = properties;
    }

    /** Who asks stands in the session and what for in the path: there is nothing more to say. */
    record Nothing() {}

    @PostMapping("/api/v1/hot-times/{id}/tickets")
    ResponseEntity<Ticket> issue(
            @PathVariable long id,
            CurrentMember member,
            @RequestBody(required = false) @Nullable Nothing body,
            HttpServletRequest request) {
        HotTime hotTime = hotTimes.find(id);
        refuseOutOfTime(hotTime, clock.instant());
        hotTime.offer().eligibility().require(member);
        budgets.spendTicket(id, member.id(), Addresses.of(request));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(tickets.issue(id, member.id()));
    }

    private void refuseOutOfTime(HotTime hotTime, Instant now) {
        if (hotTime.standing().stateAt(now) == HotTimeState.OVER) {
            throw new Problem(HttpStatus.CONFLICT, "OVER");
        }
        if (now.isBefore(hotTime.standing().opensAt().minus(properties.beforeOpening()))) {
            throw new Problem(HttpStatus.CONFLICT, "TOO_EARLY");
        }
    }
}
