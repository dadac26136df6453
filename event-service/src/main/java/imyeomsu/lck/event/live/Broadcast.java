package imyeomsu.lck.event.live;

import imyeomsu.lck.common.stream.EventText;
import imyeomsu.lck.common.stream.Listener;
import imyeomsu.lck.common.stream.Listeners;
import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.hottime.HotTime;
import imyeomsu.lck.event.hottime.HotTimeDetails;
import imyeomsu.lck.event.hottime.HotTimeViews;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells listeners how a Hot Time stands, and again whenever that has changed; each change is written once for all. */
@Component
class Broadcast {

    private final HotTimeViews hotTimes;
    private final DatabaseClock clock;
    private final Listeners<Long> listeners;
    private final JsonMapper json;

    /** What all listeners of a Hot Time have heard at least. */
    private final Map<Long, HotTimeDetails> told = new HashMap<>();

    Broadcast(HotTimeViews hotTimes, DatabaseClock clock, Listeners<Long> listeners, JsonMapper json) {
        this.hotTimes = hotTimes;
        this.clock = clock;
        this.listeners = listeners;
        this.json = json;
    }

    /** One at a time with {@link #tell}: what changes after the snapshot is told to whoever got it. */
    synchronized void join(HotTime found, Listener listener) {
        HotTimeDetails now = details(hotTimes.known(found.id()).orElse(found));
        // Not all at once, should this copy go away.
        listener.send(EventText.retry(Duration.ofSeconds(1), Duration.ofSeconds(3)));
        listener.send(EventText.event("snapshot", json.writeValueAsString(now)));
        listeners.add(found.id(), listener);
        told.putIfAbsent(found.id(), now);
    }

    synchronized void tell() {
        told.keySet().retainAll(listeners.topics());
        // One that is over for long is not kept in mind any more, and does not change either.
        told.replaceAll((id, before) -> hotTimes.known(id)
                .map(this::details)
                .filter(now -> !now.isSameAs(before))
                .map(now -> tell(id, now))
                .orElse(before));
    }

    private HotTimeDetails tell(long id, HotTimeDetails now) {
        listeners.tell(id, EventText.event("change", json.writeValueAsString(now)));
        return now;
    }

    private HotTimeDetails details(HotTime hotTime) {
        return HotTimeDetails.of(hotTime, clock.instant());
    }
}
