package imyeomsu.lck.common.lock;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The greatest token of each resource, in the database that holds what the lock protects. Transactions of the holding
 * thread are checked by themselves; work of its on other threads calls {@link #require(Hold)}.
 */
public final class Fence {

    private final DataSource dataSource;
    private final JdbcOperations joined;
    private final String raise;
    private final String insert;
    private final String read;

    Fence(DataSource dataSource, String table) {
        this.dataSource = dataSource;
        this.joined = new JdbcTemplate(dataSource);
        this.raise = "UPDATE " + table + " SET token = ? WHERE resource = ? AND token < ?";
        this.insert = "INSERT INTO " + table + " (resource, token) VALUES (?, ?)";
        this.read = "SELECT token FROM " + table + " WHERE resource = ?";
    }

    /**
     * Locks the resource's row until the present transaction ends, so that nobody can take over in between.
     *
     * @throws FenceLost where somebody has taken over already
     */
    public void require(Hold hold) {
        List<Long> claimed = joined.queryForList(read + " FOR SHARE", Long.class, hold.resource());
        if (!claimed.equals(List.of(hold.token()))) {
            throw new FenceLost(hold);
        }
    }

    /** Makes the token the resource's; where the row has one that is as great, gives that. */
    OptionalLong claim(String resource, long token) {
        // A connection of its own, each statement a transaction: nobody waits for us, and we for nobody but a commit.
        try (Connection own = dataSource.getConnection()) {
            own.setAutoCommit(true);
            return claim(new JdbcTemplate(new SingleConnectionDataSource(own, true)), resource, token);
        } catch (SQLException away) {
            throw new CannotGetJdbcConnectionException("No connection to claim '" + resource + "' with", away);
        }
    }

    private OptionalLong claim(JdbcOperations own, String resource, long token) {
        if (own.update(raise, token, resource, token) == 1 || isFirst(own, resource, token)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(DataAccessUtils.longResult(own.queryForList(read, Long.class, resource)));
    }

    private boolean isFirst(JdbcOperations own, String resource, long token) {
        try {
            return own.update(insert, resource, token) == 1;
        } catch (DuplicateKeyException thereIsARow) {
            return false;
        }
    }
}
