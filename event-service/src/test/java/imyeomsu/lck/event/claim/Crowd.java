package imyeomsu.lck.event.claim;

import imyeomsu.lck.common.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** Many members, each in a thread of its own. */
final class Crowd implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    CompletableFuture<Claim> claims(Copy copy, long hotTimeId, long memberId) {
        return CompletableFuture.supplyAsync(() -> copy.claim(hotTimeId, memberId), threads);
    }

    <T> CompletableFuture<T> does(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, threads);
    }

    /** All at once; the answers in the order of the tasks. */
    <T> List<T> allAtOnce(List<? extends Callable<T>> tasks) throws Exception {
        List<T> answers = new ArrayList<>();
        for (Future<T> answer : threads.invokeAll(tasks)) {
            answers.add(answer.get());
        }
        return answers;
    }

    static boolean isUnavailable(Throwable failure) {
        return failure instanceof Problem problem
                && problem.status() == HttpStatus.SERVICE_UNAVAILABLE
                && problem.code().equals("SERVICE_UNAVAILABLE");
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
