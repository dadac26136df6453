package imyeomsu.lck.event.claim;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The threads that ask the database, at most one a Hot Time that is claimed right now. Not an {@code Executor} bean: Boot
 * would take it for the application's.
 */
@Component
class ClaimThreads implements DisposableBean {

    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(this::thread);

    void run(Runnable task) {
        threads.execute(task);
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "claims-" + number.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void destroy() {
        threads.shutdown();
        try {
            threads.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
    }
}
