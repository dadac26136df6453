package imyeomsu.lck.event.proof;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks again and again, in a thread of its own: the proof of a million coupons takes seconds and may hold up nothing. */
@Component
class SealingThread implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(SealingThread.class);

    private final Sealing sealing;
    private final long everyMillis;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "sealing");
        made.setDaemon(true);
        return made;
    });
    private boolean failing;

    SealingThread(Sealing sealing, ProofProperties settings) {
        this.sealing = sealing;
        this.everyMillis = settings.every().toMillis();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.scheduleWithFixedDelay(this::look, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            sealing.sealAndProve();
            failing = false;
        } catch (RuntimeException failure) {
            // Said once and not every second; it is tried again all the time.
            if (!failing) {
                log.warn("Hot Times cannot be sealed", failure);
            }
            failing = true;
        }
    }

    /** What is being proven is rolled back, and proven by another copy or at the next start. */
    @Override
    public void destroy() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }
}
