package imyeomsu.lck.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Somebody else's transaction that holds a Hot Time's row until it is released. */
public final class RowLock implements AutoCloseable {

    private final Connection connection;

    private RowLock(Connection connection) {
        this.connection = connection;
    }

    public static RowLock on(TestDatabase database, long hotTimeId) throws SQLException {
        Connection connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement lock = connection.prepareStatement("SELECT id FROM hot_time WHERE id = ? FOR UPDATE")) {
            lock.setLong(1, hotTimeId);
            lock.executeQuery().next();
        }
        return new RowLock(connection);
    }

    public void release() throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }

    @Override
    public void close() throws SQLException {
        release();
    }
}
