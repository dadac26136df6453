package imyeomsu.lck.common.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionExecutionListener;

class LockAutoConfigurationTests {

    private final ApplicationContextRunner withoutRedis =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(LockAutoConfiguration.class));
    private final ApplicationContextRunner redis =
            withoutRedis.withConfiguration(AutoConfigurations.of(DataRedisAutoConfiguration.class));
    private final ApplicationContextRunner database =
            redis.withBean(DataSource.class, () -> new DriverManagerDataSource("jdbc:mysql://127.0.0.1:1/none"));

    @Test
    void givesALockWhereThereIsRedis() {
        redis.run(context -> assertThat(context)
                .hasNotFailed()
                .hasSingleBean(FencedLock.class)
                .doesNotHaveBean(Fence.class)
                .doesNotHaveBean(TransactionExecutionListener.class));
    }

    @Test
    void fencesItWhereThereIsADatabaseToo() {
        database.run(context -> assertThat(context)
                .hasNotFailed()
                .hasSingleBean(FencedLock.class)
                .hasSingleBean(Fence.class)
                .hasSingleBean(TransactionExecutionListener.class));
    }

    @Test
    void givesNothingWithoutRedis() {
        withoutRedis.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(FencedLock.class));
        withoutRedis
                .withClassLoader(new FilteredClassLoader(RedisConnectionFactory.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(FencedLock.class));
    }

    @Test
    void isSwitchedOffByItsProperty() {
        database.withPropertyValues("lck.lock.enabled=false").run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(FencedLock.class)
                .doesNotHaveBean(LockProperties.class)
                .doesNotHaveBean(TransactionExecutionListener.class));
    }

    @Test
    void doesWithoutWhatIsNotThere() {
        database.withClassLoader(new FilteredClassLoader("org.springframework.jdbc"))
                .run(context ->
                        assertThat(context).hasSingleBean(FencedLock.class).doesNotHaveBean(Fence.class));
        redis.withClassLoader(new FilteredClassLoader(MeterRegistry.class, JdbcTemplate.class))
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(FencedLock.class);
                    context.getBean(LockMeter.class).count(LockMeter.ACQUIRED, "unmetered");
                });
    }

    /** Prometheus sees no increase in a series that begins with its first event. */
    @Test
    void countsLossesFromTheFirstHoldOn() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();

        redis.withBean(SimpleMeterRegistry.class, () -> meters).run(context -> {
            context.getBean(LockMeter.class).count(LockMeter.ACQUIRED, "job");

            assertThat(meters.get(LockMeter.ACQUIRED)
                            .tag("resource", "job")
                            .counter()
                            .count())
                    .isEqualTo(1);
            assertThat(meters.get(LockMeter.LOST)
                            .tag("resource", "job")
                            .counter()
                            .count())
                    .isZero();
        });
    }

    @Test
    void leavesTheApplicationItsOwnLock() {
        FencedLock own = (resource, wait) -> Optional.empty();

        redis.withBean(FencedLock.class, () -> own).run(context -> {
            assertThat(context.getBean(FencedLock.class)).isSameAs(own);
            assertThat(own.tryAcquire("anything")).isEmpty();
        });
    }

    @Test
    void hasDefaultsThatWorkAndTakesOthers() {
        redis.run(context -> assertThat(context.getBean(LockProperties.class))
                .isEqualTo(new LockProperties(Duration.ofSeconds(30), "lck:lock:", "lck_fence")));
        redis.withPropertyValues("lck.lock.lease=10m", "lck.lock.prefix=", "lck.lock.fence-table=jobs.fence")
                .run(context -> assertThat(context.getBean(LockProperties.class))
                        .isEqualTo(new LockProperties(Duration.ofMinutes(10), "", "jobs.fence")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lck.lock.lease=999ms",
                "lck.lock.lease=601s",
                "lck.lock.prefix=a{b",
                "lck.lock.fence-table=fence; DROP TABLE fence"
            })
    void refusesSettingsThatCannotWork(String setting) {
        redis.withPropertyValues(setting).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageStartingWith(setting.substring(0, setting.indexOf('='))));
    }
}
