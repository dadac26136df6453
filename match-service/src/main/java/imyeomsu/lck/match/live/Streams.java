package imyeomsu.lck.match.live;

import imyeomsu.lck.match.feed.MatchChange;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Everybody who listens to this copy, and the latest changes for those who come back. */
@Component
class Streams implements SmartLifecycle {

    /** Whoever has missed more gets the whole season, which is less to send. */
    static final int RECENT = 500;

    private record Told(long number, String seasonId, byte[] event) {}

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Deque<Told> recent = new ArrayDeque<>();
    private final Events events;
    private Place place = new Place("", 0);
    private volatile boolean running;

    Streams(Events events, MeterRegistry meters) {
        this.events = events;
        meters.gaugeCollectionSize("lck.match.listeners", List.of(), listeners);
    }

    /** Where the changes that were told end. */
    synchronized Place place() {
        return place;
    }

    /** Begins with another history: whoever listens has to begin anew too. */
    synchronized void begin(Place at, List<MatchChange> latest) {
        listeners.forEach(Listener::end);
        recent.clear();
        place = at;
        latest.forEach(this::remember);
    }

    /** Tells changes that follow those told before. The snapshots in memory have to hold them already. */
    synchronized void tell(List<MatchChange> changes) {
        for (MatchChange change : changes) {
            Told told = remember(change);
            place = new Place(place.feedId(), told.number());
            listeners.stream()
                    .filter(listener -> listener.seasonId().equals(told.seasonId()))
                    .forEach(listener -> listener.send(told.event()));
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
    synchronized void join(Listener listener, @Nullable Place heard) {
        listener.send(events.retry());
        if (heard != null && reaches(heard)) {
            recent.stream()
                    .filter(told ->
                            told.number() > heard.number() && told.seasonId().equals(listener.seasonId()))
                    .forEach(told -> listener.send(told.event()));
        } else {
            listener.send(events.snapshot(listener.seasonId(), place));
        }
        listeners.add(listener);
        if (listener.hasEnded()) {
            listeners.remove(listener);
        } else if (!running) {
            listener.end();
        }
    }

    /** Whether nothing lies between that is not remembered. Another copy may have told a little more than this one. */
    private boolean reaches(Place heard) {
        Told oldest = recent.peek();
        long first = oldest == null ? place.number() + 1 : oldest.number();
        return heard.feedId().equals(place.feedId())
                && heard.number() >= first - 1
                && heard.number() <= place.number() + RECENT;
    }

    int listening() {
        return listeners.size();
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }

    /** Keeps connections open that whoever is between would close, and finds the dead ones. */
    @Scheduled(fixedRateString = "${lck.match.heartbeat:15s}")
    void heartbeat() {
        listeners.forEach(listener -> listener.send(Events.HEARTBEAT));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for open requests to end. */
    @Override
    public void stop() {
        running = false;
        listeners.forEach(Listener::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
