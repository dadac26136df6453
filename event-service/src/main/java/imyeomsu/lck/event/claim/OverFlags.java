package imyeomsu.lck.event.claim;

import imyeomsu.lck.event.hottime.HeardElsewhere;
import imyeomsu.lck.event.hottime.HotTime;
import imyeomsu.lck.event.hottime.HotTimeViews;
import imyeomsu.lck.event.hottime.HotTimesRefreshed;
import imyeomsu.lck.event.hottime.Standing;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The Hot Times of which nobody gets a coupon any more, or not for the moment, with their winners: a claim of one is answered from memory, for
 * losers and for a winner who asks again.
 *
 * <p>A flag is raised in three steps. The row is read once all who were deciding have finished; if it still says "shut", no
 * later decision can differ, as long as the revision stays. Then the winners are read; they have to be as many as were
 * issued. Then the flag is kept for that revision, and counts only while no newer revision was heard of: so a late "sold
 * out" cannot outlive a raise of the stock.
 */
@Component
class OverFlags {

    private static final Logger log = LoggerFactory.getLogger(OverFlags.class);

    private record Flag(long revision, Winners winners) {}

    private final Map<Long, Flag> flags = new ConcurrentHashMap<>();
    private final Set<Long> raising = ConcurrentHashMap.newKeySet();
    private final Admission admission;
    private final HotTimeViews hotTimes;
    private final ClaimThreads threads;

    OverFlags(Admission admission, HotTimeViews hotTimes, ClaimThreads threads) {
        this.admission = admission;
        this.hotTimes = hotTimes;
        this.threads = threads;
    }

    /** The decision, where it needs no database any more. */
    Optional<Decision> decide(HotTime hotTime, long memberId) {
        Standing standing = hotTime.standing();
        Flag flag = flags.get(hotTime.id());
        if (flag == null || flag.revision() != standing.revision() || !standing.isShut()) {
            return Optional.empty();
        }
        return Optional.of(flag.winners()
                .place(memberId)
                .map(Decision::yours)
                .orElseGet(() -> Decision.without(standing.state())));
    }

    /** Raises the flag in the background, if the standing calls for it and nobody does so already. */
    void consider(long hotTimeId, Standing standing) {
        Flag flag = flags.get(hotTimeId);
        boolean raised = flag != null && flag.revision() >= standing.revision();
        if (standing.isShut() && !raised && raising.add(hotTimeId)) {
            threads.run(() -> raise(hotTimeId));
        }
    }

    @EventListener
    void considerAll(HotTimesRefreshed refreshed) {
        flags.keySet().retainAll(refreshed.current().stream().map(HotTime::id).collect(Collectors.toSet()));
        refreshed.current().forEach(hotTime -> consider(hotTime.id(), hotTime.standing()));
    }

    @EventListener
    void consider(HeardElsewhere heard) {
        consider(heard.hotTime().id(), heard.hotTime().standing());
    }

    private void raise(long hotTimeId) {
        try {
            Standing settled = admission.settled(hotTimeId);
            if (settled.isShut()) {
                hotTimes.heard(hotTimeId, settled);
                admission
                        .winners(hotTimeId, settled.issued())
                        .ifPresent(winners -> keep(hotTimeId, new Flag(settled.revision(), winners)));
            }
        } catch (DataAccessException away) {
            log.warn("Claims of Hot Time {} stay with the database: {}", hotTimeId, away.toString());
        } finally {
            raising.remove(hotTimeId);
        }
    }

    private void keep(long hotTimeId, Flag flag) {
        flags.merge(hotTimeId, flag, (old, raised) -> raised.revision() > old.revision() ? raised : old);
    }
}
