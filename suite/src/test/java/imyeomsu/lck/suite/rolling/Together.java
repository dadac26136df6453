package imyeomsu.lck.suite.rolling;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Several things at the same time. */
final class Together {

    private Together() {}

    @FunctionalInterface
    interface Task {
        void run() throws Exception;
    }

    /** Returns when all are done; throws what the first of them threw. */
    static void run(Task... tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.length);
        try {
            List<Callable<Void>> calls =
                    Stream.of(tasks).map(Together::callable).toList();
            for (Future<Void> done : threads.invokeAll(calls)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Void> callable(Task task) {
        return () -> {
            task.run();
            return null;
        };
    }
}
