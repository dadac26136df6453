package imyeomsu.lck.match.live;

import imyeomsu.lck.match.feed.ChangeFeed;
import imyeomsu.lck.match.feed.FeedHead;
import imyeomsu.lck.match.feed.MatchChange;
import imyeomsu.lck.match.snapshot.Nudged;
import imyeomsu.lck.match.snapshot.Snapshots;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads new changes once for all listeners of this copy: at each nudge, and once a second. */
@Component
@ConditionalOnWebApplication
class ChangeTail {

    private static final Logger log = LoggerFactory.getLogger(ChangeTail.class);

    private final ChangeFeed feed;
    private final Snapshots snapshots;
    private final Streams streams;
    private boolean failing;

    ChangeTail(ChangeFeed feed, Snapshots snapshots, Streams streams) {
        this.feed = feed;
        this.snapshots = snapshots;
        this.streams = streams;
    }

    @EventListener
    void on(Nudged nudge) {
        follow();
    }

    @Scheduled(fixedDelay = 1000)
    synchronized void follow() {
        try {
            FeedHead head = feed.head();
            Place place = streams.place();
            if (!head.feedId().equals(place.feedId()) || head.last() < place.number()) {
                begin(head);
            } else {
                goOn(place.number(), head.last());
            }
            failing = false;
        } catch (RuntimeException away) {
            // Said once and not every second; what was missed is told afterwards.
            if (!failing) {
                log.warn("Changes cannot be followed: {}", away.toString());
            }
            failing = true;
        }
    }

    private void begin(FeedHead head) {
        List<MatchChange> latest = feed.after(Math.max(0, head.last() - Streams.RECENT), Streams.RECENT);
        snapshots.refresh();
        // Some more may have come since the head was read.
        long last =
                latest.isEmpty() ? head.last() : latest.get(latest.size() - 1).number();
        streams.begin(new Place(head.feedId(), last), latest);
    }

    private void goOn(long from, long to) {
        long number = from;
        while (number < to) {
            List<MatchChange> changes = feed.after(number, Streams.RECENT);
            if (changes.isEmpty()) {
                throw new IllegalStateException("The change after " + number + " is missing");
            }
            // Whoever joins after they were told gets a snapshot instead: it has to hold them.
            snapshots.refresh();
            streams.tell(changes);
            number = changes.get(changes.size() - 1).number();
        }
    }
}
