package imyeomsu.lck.common.heartbeat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Whether the database answers. It is asked by a thread of its own: one that hangs must not silence the copy. */
final class DatabaseReach implements Callable<StoreReach>, AutoCloseable {

    private static final String NAME = "database";
    private static final int PATIENCE_SECONDS = 1;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread daemon = new Thread(work, "heartbeat database");
        daemon.setDaemon(true);
        return daemon;
    });
    private final DataSource database;
    private @Nullable Future<StoreReach> unanswered;

    DatabaseReach(DataSource database) {
        this.database = database;
    }

    @Override
    public StoreReach call() throws InterruptedException {
        Future<StoreReach> answer = unanswered == null ? thread.submit(this::ask) : unanswered;
        unanswered = null;
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hangs) {
            unanswered = answer;
        } catch (ExecutionException away) {
            // The pool has said so, or will.
        }
        return new StoreReach(NAME, false, null);
    }

    private StoreReach ask() throws SQLException {
        long began = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS)
                    ? new StoreReach(NAME, true, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began))
                    : new StoreReach(NAME, false, null);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
