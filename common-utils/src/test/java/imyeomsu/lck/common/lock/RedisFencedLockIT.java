package imyeomsu.lck.common.lock;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.testing.Stores;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionTemplate;

class RedisFencedLockIT extends RedisContract {

    private static final ConfigurableApplicationContext ONE =
            LockingApplication.start(LockingApplication.class, "lck.lock.lease=" + LEASE);
    private static final ConfigurableApplicationContext OTHER =
            LockingApplication.start(LockingApplication.class, "lck.lock.lease=10m");

    @AfterAll
    static void leave() {
        ONE.close();
        OTHER.close();
    }

    @Test
    void letsTransactionsOfAnotherDatabaseBe() {
        DataSource elsewhere = new DriverManagerDataSource(
                Stores.mysql().jdbcUrl("elsewhere"),
                Stores.mysql().username(),
                Stores.mysql().password());
        JdbcTransactionManager transactions = new JdbcTransactionManager(elsewhere);
        transactions.addListener(ONE.getBean(TransactionExecutionListener.class));
        Hold hold = one.take(resource);
        expire(resource);
        other.take(resource).close();

        Integer read = new TransactionTemplate(transactions)
                .execute(status -> new JdbcTemplate(elsewhere).queryForObject("SELECT 1", Integer.class));

        assertThat(read).isEqualTo(1);
        hold.close();
    }

    @Override
    ConfigurableApplicationContext oneStarted() {
        return ONE;
    }

    @Override
    ConfigurableApplicationContext otherStarted() {
        return OTHER;
    }
}
