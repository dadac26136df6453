package imyeomsu.lck.suite.bench.claims;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Two statements that all tables need. */
final class Sql {

    private Sql() {}

    @FunctionalInterface
    interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** @return the new row's id */
    static long insert(Connection database, String sql, int stock) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.setInt(1, stock);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    static void each(Connection database, String sql, long hotTime, Row taker) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setLong(1, hotTime);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }
}
