package imyeomsu.lck.event;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.event.database.DatabaseTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A schema of the real MySQL, migrated as in production, and what tests put into it and read from it. */
public final class TestDatabase implements AutoCloseable {

    private final String url;
    private final HikariDataSource pool;

    private TestDatabase(String url, HikariDataSource pool) {
        this.url = url;
        this.pool = pool;
    }

    public static TestDatabase migrated(String schema) {
        String url = Stores.mysql().jdbcUrl(schema);
        HikariDataSource pool = pool(url, 3);
        Flyway.configure()
                .dataSource(url, Stores.mysql().username(), Stores.mysql().password())
                .load()
                .migrate();
        return new TestDatabase(url, pool);
    }

    /** Connections like the service's own, a little more patient, because tests run beside each other. */
    public static HikariDataSource pool(String url, int lockWaitSeconds) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(Stores.mysql().username());
        config.setPassword(Stores.mysql().password());
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(5000);
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("connectTimeout", "5000");
        config.addDataSourceProperty("socketTimeout", "4000");
        config.addDataSourceProperty("sessionVariables", "innodb_lock_wait_timeout=" + lockWaitSeconds);
        return new HikariDataSource(config);
    }

    /** One coupon as it is stored. */
    public record Row(int seq, long memberId, Instant issuedAt) {}

    public String url() {
        return url;
    }

    public HikariDataSource dataSource() {
        return pool;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    public long openHotTime(int stock) {
        return hotTime(stock, "-1 HOUR", "1 HOUR");
    }

    /** Opens and closes at these distances from the database's time, for example {@code -1 HOUR}. */
    public long hotTime(int stock, String opensIn, String closesIn) {
        jdbc().sql("INSERT INTO hot_time (title_ko, title_en, stock, opens_at, closes_at, created_by) VALUES"
                        + " ('핫타임', 'Hot Time', ?, UTC_TIMESTAMP(6) + INTERVAL " + opensIn
                        + ", UTC_TIMESTAMP(6) + INTERVAL " + closesIn + ", 1)")
                .param(stock)
                .update();
        return jdbc().sql("SELECT MAX(id) FROM hot_time").query(Long.class).single();
    }

    /** As an administrator's tool would: every change of stock is a new revision. */
    public void raiseStock(long hotTimeId, int stock) {
        jdbc().sql("UPDATE hot_time SET stock = ?, revision = revision + 1 WHERE id = ?")
                .params(stock, hotTimeId)
                .update();
    }

    public List<Row> coupons(long hotTimeId) {
        return jdbc().sql("SELECT seq, member_id, issued_at FROM coupon WHERE hot_time_id = ? ORDER BY seq")
                .param(hotTimeId)
                .query((row, number) ->
                        new Row(row.getInt("seq"), row.getLong("member_id"), DatabaseTime.read(row, "issued_at")))
                .list();
    }

    public int issued(long hotTimeId) {
        return jdbc().sql("SELECT issued FROM hot_time WHERE id = ?")
                .param(hotTimeId)
                .query(Integer.class)
                .single();
    }

    public boolean isPast(long hotTimeId, String column) {
        return jdbc().sql("SELECT UTC_TIMESTAMP(6) >= " + column + " FROM hot_time WHERE id = ?")
                .param(hotTimeId)
                .query(Boolean.class)
                .single();
    }

    /** How many transactions wait for a lock at this moment. */
    public int waitingForLocks() {
        return jdbc().sql("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")
                .query(Integer.class)
                .single();
    }

    /** Since when the one transaction waits that waits for a lock, if there is one: who tries again waits anew. */
    public Optional<LocalDateTime> waitingSince() {
        return jdbc().sql("SELECT trx_wait_started FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")
                .query(LocalDateTime.class)
                .optional();
    }

    @Override
    public void close() {
        pool.close();
    }
}
