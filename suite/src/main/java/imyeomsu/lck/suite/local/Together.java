package imyeomsu.lck.suite.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work done side by side; the first failure is the failure of all, and nobody waits for the rest. */
final class Together {

    private final List<CompletableFuture<?>> begun = new ArrayList<>();
    private final CompletableFuture<Void> failed = new CompletableFuture<>();

    <T> CompletableFuture<T> begin(Supplier<T> work) {
        CompletableFuture<T> future = CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, "together");
            thread.setDaemon(true);
            thread.start();
        });
        future.whenComplete((result, failure) -> {
            if (failure != null) {
                failed.completeExceptionally(failure);
            }
        });
        begun.add(future);
        return future;
    }

    void run(Runnable work) {
        begin(() -> {
            work.run();
            return true;
        });
    }

    void await() {
        CompletableFuture<Void> all = CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
