package imyeomsu.lck.event.journal;

import java.util.ArrayDeque;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Writes closed pages, the oldest first; what fails stays and is written later. */
@Component
class JournalWriter implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JournalWriter.class);

    private final Journal journal;
    private final JournalStore store;
    private final Queue<JournalPage> unwritten = new ArrayDeque<>();
    private volatile boolean running;

    JournalWriter(Journal journal, JournalStore store) {
        this.journal = journal;
        this.store = store;
    }

    synchronized void write() {
        journal.turn();
        writeClosed();
    }

    private void writeClosed() {
        unwritten.addAll(journal.take());
        for (JournalPage page = unwritten.peek(); page != null; page = unwritten.peek()) {
            try {
                store.write(page);
                journal.done(page);
            } catch (DataIntegrityViolationException refused) {
                // Trying it again would hold up all that follow.
                log.error("Answers to claims of Hot Time {} were not kept", page.hotTimeId(), refused);
                journal.drop(page);
            }
            unwritten.remove();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** The last words of this copy. */
    @Override
    public synchronized void stop() {
        running = false;
        journal.turnAtOnce();
        try {
            writeClosed();
        } catch (DataAccessException away) {
            log.error("Answers to claims of the last seconds were not kept: {}", away.toString());
            unwritten.forEach(journal::drop);
            unwritten.clear();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the claims that were still waiting for their batch have been answered. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE - 2;
    }
}
