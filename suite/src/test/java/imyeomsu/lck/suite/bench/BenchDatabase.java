package imyeomsu.lck.suite.bench;

import imyeomsu.lck.common.testing.MySqlServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** The benchmark's own view of the database. */
public final class BenchDatabase {

    private BenchDatabase() {}

    public static Connection connect(MySqlServer mysql) throws SQLException {
        Connection database = DriverManager.getConnection(mysql.jdbcUrl("bench"), mysql.username(), mysql.password());
        try (Statement statement = database.createStatement()) {
            // As in production: a commit is on the disk before anybody hears of it.
            statement.execute("SET GLOBAL innodb_flush_log_at_trx_commit = 1");
        }
        return database;
    }

    /** Version and durability, as the server itself says. */
    public static Map<String, Object> facts(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT VERSION(), @@GLOBAL.innodb_flush_log_at_trx_commit, @@GLOBAL.innodb_flush_method")) {
            row.next();
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("mysql", row.getString(1));
            facts.put("flush_log_at_commit", row.getInt(2));
            facts.put("flush_method", row.getString(3));
            return facts;
        }
    }
}
