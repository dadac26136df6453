package imyeomsu.lck.event.planning;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.planning.PlannedHotTime.Details;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps in the life of a Hot Time. At the wrong moment each of them is a 409 {@code WRONG_STATE}. */
@RestController
@RequestMapping("/api/v1/admin/hot-times/{id}")
class LifeController {

    private final Planning planning;
    private final DatabaseClock clock;

    LifeController(Planning planning, DatabaseClock clock) {
        this.planning = planning;
        this.clock = clock;
    }

    @PostMapping("/publication")
    Details publish(@PathVariable long id, CurrentMember admin) {
        return move(id, Step.PUBLISHED, admin);
    }

    /** At once, whenever it was announced for. */
    @PostMapping("/opening")
    Details open(@PathVariable long id, CurrentMember admin) {
        return move(id, Step.OPENED, admin);
    }

    @PostMapping("/pause")
    Details pause(@PathVariable long id, CurrentMember admin) {
        return move(id, Step.PAUSED, admin);
    }

    @DeleteMapping("/pause")
    Details resume(@PathVariable long id, CurrentMember admin) {
        return move(id, Step.RESUMED, admin);
    }

    /** For good: there is no way back. */
    @PostMapping("/end")
    Details end(@PathVariable long id, CurrentMember admin) {
        return move(id, Step.ENDED, admin);
    }

    /** @param coupons how many there are to be in addition */
    record Wave(@NotNull @Min(1) @Max(HotTimePlan.MOST_COUPONS) Integer coupons) {}

    @PostMapping("/waves")
    Details raise(@PathVariable long id, @Valid @RequestBody Wave wave, CurrentMember admin) {
        return planning.raise(id, wave.coupons(), admin.id()).details(clock.instant());
    }

    private Details move(long id, Step step, CurrentMember admin) {
        return planning.move(id, step, admin.id()).details(clock.instant());
    }
}
