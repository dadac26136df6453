package imyeomsu.lck.event.journal;

import imyeomsu.lck.event.database.DatabaseClock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The pages of this copy that are not written yet. What is said of a second stays open while it lasts; a page that was
 * taken for writing is never added to.
 */
@Component
class Journal {

    private static final Logger log = LoggerFactory.getLogger(Journal.class);

    private final DatabaseClock clock;
    private final int most;
    private final Counter dropped;
    private final AtomicInteger waiting = new AtomicInteger();

    // Held for a few map look-ups, never while anything is written. Not synchronized: on JDK 21 to 23 that would pin
    // virtual threads.
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Long, JournalPage> open = new HashMap<>();
    private List<JournalPage> closed = new ArrayList<>();
    private Instant second = Instant.EPOCH;
    private boolean full;

    Journal(DatabaseClock clock, JournalProperties settings, MeterRegistry meters) {
        this.clock = clock;
        this.most = settings.mostWaiting();
        this.dropped = Counter.builder("lck.journal.dropped")
                .description("Answers to claims that were not kept, because the database was away for too long")
                .register(meters);
        Gauge.builder("lck.journal.waiting", waiting, AtomicInteger::get)
                .description("Acknowledgements and pages that are not written yet")
                .register(meters);
    }

    void answered(long hotTimeId, Answer answer) {
        note(hotTimeId, page -> page.count(answer));
    }

    void acknowledged(long hotTimeId, Answer answer, long memberId, int seq) {
        note(hotTimeId, page -> {
            page.count(answer);
            if (page.acknowledged().add(new JournalPage.Acknowledged(memberId, seq))) {
                waiting.incrementAndGet();
            }
        });
    }

    private void note(long hotTimeId, Consumer<JournalPage> what) {
        lock.lock();
        try {
            if (isFull()) {
                dropped.increment();
                return;
            }
            turnTo(clock.instant().truncatedTo(ChronoUnit.SECONDS));
            what.accept(open.computeIfAbsent(hotTimeId, this::begin));
        } finally {
            lock.unlock();
        }
    }

    /** Closes all pages of seconds that are over. */
    void turn() {
        lock.lock();
        try {
            turnTo(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        } finally {
            lock.unlock();
        }
    }

    /** Closes the pages of this second too; what is said within the rest of it counts for the next one. */
    void turnAtOnce() {
        lock.lock();
        try {
            turnTo(second.plusSeconds(1));
        } finally {
            lock.unlock();
        }
    }

    /** What is closed; from now on the caller keeps it, and says when it is written. */
    List<JournalPage> take() {
        lock.lock();
        try {
            List<JournalPage> taken = closed;
            closed = new ArrayList<>();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    void done(JournalPage page) {
        waiting.addAndGet(-page.size());
    }

    /** This page cannot be kept. */
    void drop(JournalPage page) {
        page.outcomes().values().forEach(dropped::increment);
        done(page);
    }

    private JournalPage begin(long hotTimeId) {
        waiting.incrementAndGet();
        return new JournalPage(hotTimeId, second);
    }

    /** Never back: a clock that was corrected by a little must not open a page again that may be written already. */
    private void turnTo(Instant now) {
        if (now.isAfter(second)) {
            closed.addAll(open.values());
            open.clear();
            second = now;
        }
    }

    private boolean isFull() {
        boolean now = waiting.get() >= most;
        if (now && !full) {
            log.error("Answers to claims are not kept any more: {} wait to be written", waiting);
        }
        full = now;
        return now;
    }
}
