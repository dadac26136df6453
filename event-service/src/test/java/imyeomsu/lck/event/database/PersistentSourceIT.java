package imyeomsu.lck.event.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import imyeomsu.lck.common.testing.Stores;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

class PersistentSourceIT {

    private final Source database = new Source();
    private final PersistentSource source = new PersistentSource(database);

    @Test
    void failsAtOnceWhereThereWasNeverAnyDatabase() {
        database.refuses.set(1);

        assertThatThrownBy(source::getConnection).isInstanceOf(SQLException.class);
    }

    @Test
    void goesOnUntilADatabaseThatWasThereIsBack() throws SQLException {
        source.getConnection();
        database.refuses.set(2);

        assertThat(source.getConnection("fan", "password")).isSameAs(Source.CONNECTION);
        assertThat(database.refuses).hasValue(0);
    }

    @Test
    void endsWithThePool() throws Exception {
        source.getConnection();
        database.refuses.set(Integer.MAX_VALUE);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Thread pool = new Thread(() -> {
            try {
                source.getConnection();
            } catch (SQLException e) {
                thrown.set(e);
            }
            done.countDown();
        });
        pool.start();

        pool.interrupt();

        assertThat(done.await(50, TimeUnit.SECONDS)).isTrue();
        assertThat(thrown.get()).isInstanceOf(SQLException.class);
    }

    @Test
    void standsBelowThePool() {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(Stores.mysql().jdbcUrl("lck_persistent"));
            pool.setUsername(Stores.mysql().username());
            pool.setPassword(Stores.mysql().password());

            Persistence.persistentPool().postProcessAfterInitialization(pool, "dataSource");

            assertThat(JdbcClient.create(pool)
                            .sql("SELECT DATABASE()")
                            .query(String.class)
                            .single())
                    .isEqualTo("lck_persistent");
            assertThat(pool.getDataSource()).isInstanceOf(PersistentSource.class);
        }
    }

    private static final class Source extends AbstractDataSource {

        static final Connection CONNECTION = (Connection) Proxy.newProxyInstance(
                Source.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });

        final AtomicInteger refuses = new AtomicInteger();

        @Override
        public Connection getConnection() throws SQLException {
            if (refuses.getAndUpdate(many -> Math.max(0, many - 1)) > 0) {
                throw new SQLException("away");
            }
            return CONNECTION;
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return getConnection();
        }
    }
}
