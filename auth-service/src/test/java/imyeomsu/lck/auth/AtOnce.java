package imyeomsu.lck.auth;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at the same instant. */
public final class AtOnce {

    private AtOnce() {}

    /** What they came to, in their order. */
    public static <T> List<T> all(List<? extends Callable<T>> works) {
        CyclicBarrier together = new CyclicBarrier(works.size());
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Callable<T>> waiting = works.stream()
                    .<Callable<T>>map(work -> () -> {
                        together.await();
                        return work.call();
                    })
                    .toList();
            return threads.invokeAll(waiting).stream().map(AtOnce::result).toList();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new AssertionError(hurried);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
