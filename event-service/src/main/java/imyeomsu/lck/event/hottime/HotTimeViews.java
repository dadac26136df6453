package imyeomsu.lck.event.hottime;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.EventProperties;
import imyeomsu.lck.event.database.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What this copy remembers of current Hot Times, so that a crowd that watches or claims does not read one row over and
 * over. Only the database's answers get in here, and an older one never replaces a newer one.
 */
@Component
public class HotTimeViews {

    private final Map<Long, HotTime> known = new ConcurrentHashMap<>();
    private final HotTimes hotTimes;
    private final DatabaseClock clock;
    private final EventProperties properties;
    private final ApplicationEventPublisher events;

    HotTimeViews(HotTimes hotTimes, DatabaseClock clock, EventProperties properties, ApplicationEventPublisher events) {
        this.hotTimes = hotTimes;
        this.clock = clock;
        this.properties = properties;
        this.events = events;
    }

    /** The Hot Time, at most one refresh old; 404 where there is none, or a draft. */
    public HotTime find(long id) {
        HotTime view = known.get(id);
        return view != null ? view : read(id);
    }

    /** The same without asking the database; nothing where this copy does not keep it in mind. */
    public Optional<HotTime> known(long id) {
        return Optional.ofNullable(known.get(id));
    }

    /** All that this copy keeps in mind. */
    public List<HotTime> current() {
        return List.copyOf(known.values());
    }

    /** The database said this of a Hot Time, in answer to something else or to another copy. */
    public void heard(long id, Standing standing) {
        known.computeIfPresent(id, (same, view) -> view.and(standing));
    }

    /** It was changed by this copy, which goes by it from now on; who listens to the event tells the others. */
    public void changed(HotTime hotTime) {
        if (hotTime.standing().phase() != Phase.DRAFT) {
            events.publishEvent(new HotTimeChanged(remember(hotTime)));
        }
    }

    /** Asks for all current Hot Times and, by the same question, for the time. */
    void refresh() {
        Instant asked = clock.asking();
        HotTimes.Current current = hotTimes.current(properties.keepAfterClose());
        clock.measured(asked, current.now());

        List<HotTime> views = current.hotTimes().stream().map(this::remember).toList();
        known.keySet().retainAll(views.stream().map(HotTime::id).collect(Collectors.toSet()));
        events.publishEvent(new HotTimesRefreshed(views));
    }

    private HotTime read(long id) {
        return hotTimes.find(id).map(this::remember).orElseThrow(() -> Problem.notFound("HOT_TIME_NOT_FOUND"));
    }

    private HotTime remember(HotTime read) {
        return known.merge(read.id(), read, HotTime::and);
    }
}
