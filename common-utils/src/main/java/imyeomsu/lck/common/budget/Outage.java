package imyeomsu.lck.common.budget;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers that nobody answers. Until somebody does, one caller a second tries and all others go on at once. */
final class Outage {

    private static final Logger log = LoggerFactory.getLogger(Outage.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AtomicBoolean trying = new AtomicBoolean();
    private volatile boolean answering;
    private volatile boolean told;
    private volatile long notBefore = System.nanoTime();

    /** The answer, or nothing where there is none. */
    <T> Optional<T> ask(Callable<T> question) {
        if (answering) {
            return attempt(question);
        }
        if (System.nanoTime() - notBefore < 0 || !trying.compareAndSet(false, true)) {
            return Optional.empty();
        }
        try {
            return attempt(question);
        } finally {
            trying.set(false);
        }
    }

    private <T> Optional<T> attempt(Callable<T> question) {
        try {
            T answer = question.call();
            if (told) {
                log.info("Budgets are counted again");
                told = false;
            }
            answering = true;
            return Optional.of(answer);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (Exception away) {
            notBefore = System.nanoTime() + PAUSE.toNanos();
            answering = false;
            if (!told) {
                log.warn("Budgets are not counted: {}", away.toString());
                told = true;
            }
        }
        return Optional.empty();
    }
}
