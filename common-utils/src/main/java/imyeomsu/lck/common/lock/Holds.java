package imyeomsu.lck.common.lock;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What each thread holds. */
final class Holds {

    private final ThreadLocal<@Nullable List<Hold>> ofThread = new ThreadLocal<>();

    List<Hold> ofThisThread() {
        List<Hold> held = ofThread.get();
        return held == null ? List.of() : held;
    }

    /** Binds it to this thread; a hold may be closed by another one, so the list that it is in is remembered. */
    RedisHold bind(RedisHold hold) {
        List<Hold> held = ofThread.get();
        if (held == null) {
            held = new CopyOnWriteArrayList<>();
            ofThread.set(held);
        }
        held.add(hold);
        List<Hold> home = held;
        return hold.whenClosed(() -> afterTransaction(() -> home.remove(hold)));
    }

    /** A transaction that is still open when its hold is closed is checked all the same. */
    private static void afterTransaction(Runnable then) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            then.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                then.run();
            }
        });
    }
}
