package imyeomsu.lck.suite.drill;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Something that is done to the platform and undone again.
 *
 * @param hits the copies that cannot answer, or not everybody, while it lasts
 * @param begin does it
 * @param end undoes it; returns once what had died is ready again
 */
record Fault(String name, Set<String> hits, Runnable begin, Runnable end) {

    /** Both at once. */
    Fault and(Fault other) {
        Set<String> both = new HashSet<>(hits);
        both.addAll(other.hits);
        return new Fault(
                name + " and " + other.name,
                both,
                () -> {
                    begin.run();
                    other.begin.run();
                },
                // A copy is not ready again before the database is, and waits for it.
                () -> CompletableFuture.allOf(CompletableFuture.runAsync(end), CompletableFuture.runAsync(other.end))
                        .join());
    }
}
