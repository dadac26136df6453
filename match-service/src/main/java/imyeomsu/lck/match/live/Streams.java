package imyeomsu.lck.match.live;

import imyeomsu.lck.common.stream.Listener;
import imyeomsu.lck.common.stream.Listeners;
import imyeomsu.lck.match.feed.MatchChange;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells those who listen to a season what changed in it, and keeps the latest changes for those who come back. */
@Component
class Streams {

    /** Whoever has missed more gets the whole season, which is less to send. */
    static final int RECENT = 500;

    private record Told(long number, String seasonId, byte[] event) {}

    private final Deque<Told> recent = new ArrayDeque<>();
    private final Events events;
    private final Listeners<String> listeners;
    private Place place = new Place("", 0);

    Streams(Events events, Listeners<String> listeners, MeterRegistry meters) {
        this.events = events;
        this.listeners = listeners;
        meters.gauge("lck.match.listeners", listeners, Listeners::count);
    }

    /** Where the changes that were told end. */
    synchronized Place place() {
        return place;
    }

    /** Begins with another history: whoever listens has to begin anew too. */
    synchronized void begin(Place at, List<MatchChange> latest) {
        listeners.endAll();
        recent.clear();
        place = at;
        latest.forEach(this::remember);
    }

    /** Tells changes that follow those told before. The snapshots in memory have to hold them already. */
    synchronized void tell(List<MatchChange> changes) {
        for (MatchChange change : changes) {
            Told told = remember(change);
            place = new Place(place.feedId(), told.number());
            listeners.tell(told.seasonId(), told.event());
        }
    }

    private Told remember(MatchChange change) {
        Told told = new Told(change.number(), change.seasonId(), events.change(place.feedId(), change));
        recent.add(told);
        if (recent.size() > RECENT) {
            recent.remove();
        }
        return told;
    }

    /** Lets one listen, from where he was or from the whole season on. */
    synchronized void join(String seasonId, Listener listener, @Nullable Place heard) {
        listener.send(events.retry());
        if (heard != null && reaches(heard)) {
            recent.stream()
                    .filter(told ->
                            told.number() > heard.number() && told.seasonId().equals(seasonId))
                    .forEach(told -> listener.send(told.event()));
        } else {
            listener.send(events.snapshot(seasonId, place));
        }
        listeners.add(seasonId, listener);
    }

    /** Whether nothing lies between that is not remembered. Another copy may have told a little more than this one. */
    private boolean reaches(Place heard) {
        Told oldest = recent.peek();
        long first = oldest == null ? place.number() + 1 : oldest.number();
        return heard.feedId().equals(place.feedId())
                && heard.number() >= first - 1
                && heard.number() <= place.number() + RECENT;
    }

    /** Keeps connections open that whoever is between would close, and finds the dead ones. */
    @Scheduled(fixedRateString = "${lck.match.heartbeat:15s}")
    void heartbeat() {
        listeners.heartbeat();
    }
}
