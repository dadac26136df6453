package imyeomsu.lck.event.proof;

import com.zaxxer.hikari.HikariDataSource;
import imyeomsu.lck.event.EventProperties;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.coupon.CouponFixtures;
import imyeomsu.lck.event.key.Keys;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One copy of the service as far as it seals, with its own connections. */
final class SealingCopy implements AutoCloseable {

    private static final EventProperties PROPERTIES = new EventProperties(
            "a secret of thirty-two characters",
            Duration.ofSeconds(1),
            Duration.ofDays(1),
            new EventProperties.Claims(
                    1000, 500, Duration.ofSeconds(5), Duration.ZERO, Duration.ofMillis(5), Duration.ofSeconds(1)));

    final List<HotTimeSealed> told = new CopyOnWriteArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final TransactionTemplate transaction;
    final Seals seals;
    final Proofs proofs;
    final Prover prover;
    final Sealing sealing;
    final Inclusion inclusion;
    private final HikariDataSource pool;

    SealingCopy(TestDatabase database) {
        pool = TestDatabase.pool(database.url(), 3);
        JdbcClient jdbc = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        seals = new Seals(jdbc);
        proofs = new Proofs(jdbc, new Keys(PROPERTIES));
        prover = new Prover(proofs, transaction);
        sealing = new Sealing(
                seals,
                prover,
                new ProofProperties(Duration.ZERO, Duration.ofSeconds(1)),
                event -> told.add((HotTimeSealed) event),
                meters);
        inclusion = new Inclusion(proofs, CouponFixtures.coupons(jdbc, PROPERTIES));
    }

    @Override
    public void close() {
        pool.close();
    }
}
