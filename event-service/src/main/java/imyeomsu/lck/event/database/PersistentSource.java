package imyeomsu.lck.event.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tries again and again to connect, below the pool. The pool's own pause between two attempts grows to five seconds while
 * the database is away, and so a database that is back would go unnoticed for as long. Nobody waits for this but the
 * pool's own thread; whoever wants a connection is told after the pool's {@code connection-timeout} as before.
 */
final class PersistentSource extends DelegatingDataSource {

    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Then the pool may have a say again, which ends this where nobody wants a connection any more. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** A service that starts without a database is to fail at once, and say why. */
    private volatile boolean connected;

    PersistentSource(DataSource target) {
        super(target);
    }

    @FunctionalInterface
    private interface Attempt {
        Connection connect() throws SQLException;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect(super::getConnection);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return connect(() -> super.getConnection(username, password));
    }

    private Connection connect(Attempt attempt) throws SQLException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            try {
                Connection connection = attempt.connect();
                connected = true;
                return connection;
            } catch (SQLException away) {
                if (!connected || System.nanoTime() - end >= 0) {
                    throw away;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
                if (Thread.currentThread().isInterrupted()) {
                    // The pool is closing.
                    throw away;
                }
            }
        }
    }
}
