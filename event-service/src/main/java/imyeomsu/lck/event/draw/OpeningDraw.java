package imyeomsu.lck.event.draw;

import imyeomsu.lck.event.hottime.HotTime;
import imyeomsu.lck.event.hottime.HotTimeState;
import imyeomsu.lck.event.hottime.HotTimesRefreshed;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Has the lots drawn at the opening, also where nobody claims. Any copy may, and several at once may, too. */
@Component
class OpeningDraw implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(OpeningDraw.class);

    private final Draws draws;

    /** Those that need no more care: drawn, or being drawn by this copy. */
    private final Set<Long> seenTo = ConcurrentHashMap.newKeySet();

    // Not in the thread that refreshes: a large draw takes a moment.
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "draw");
        made.setDaemon(true);
        return made;
    });

    OpeningDraw(Draws draws) {
        this.draws = draws;
    }

    @EventListener
    void drawWhatHasOpened(HotTimesRefreshed refreshed) {
        seenTo.retainAll(refreshed.current().stream().map(HotTime::id).collect(Collectors.toSet()));
        refreshed.current().stream()
                .filter(hotTime -> hotTime.offer().draw() && hotTime.standing().state() == HotTimeState.OPEN)
                .filter(hotTime -> seenTo.add(hotTime.id()))
                .forEach(hotTime -> thread.execute(() -> draw(hotTime.id())));
    }

    private void draw(long hotTimeId) {
        try {
            draws.draw(hotTimeId);
            if (draws.isPending(hotTimeId)) {
                seenTo.remove(hotTimeId);
            }
        } catch (DataAccessException away) {
            // The next refresh tries again, and so does every claim.
            log.warn("Hot Time {} is not drawn yet: {}", hotTimeId, away.toString());
            seenTo.remove(hotTimeId);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
