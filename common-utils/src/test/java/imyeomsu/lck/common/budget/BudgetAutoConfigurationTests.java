package imyeomsu.lck.common.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lettuce.core.RedisClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.redis.connection.RedisConnectionFactory;

class BudgetAutoConfigurationTests {

    private static final List<Spending> ONE = List.of(new Spending("member", "7", new Rule(1, 1)));

    private final ApplicationContextRunner withoutRedis =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(BudgetAutoConfiguration.class));
    private final ApplicationContextRunner redis =
            withoutRedis.withConfiguration(AutoConfigurations.of(DataRedisAutoConfiguration.class));

    @Test
    void givesBudgetsWhereThereIsRedis() {
        redis.run(context -> assertThat(context).hasNotFailed().hasSingleBean(Budgets.class));
    }

    @Test
    void givesNothingWithoutRedis() {
        withoutRedis.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Budgets.class));
        withoutRedis
                .withClassLoader(new FilteredClassLoader(RedisConnectionFactory.class, RedisClient.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Budgets.class));
        withoutRedis
                .withClassLoader(new FilteredClassLoader("io.lettuce"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Budgets.class));
    }

    @Test
    void isSwitchedOffByItsProperty() {
        redis.withPropertyValues("lck.budget.enabled=false").run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(Budgets.class)
                .doesNotHaveBean(BudgetProperties.class));
    }

    @Test
    void countsWhatWasGrantedUncountedWhereThereAreMeters() {
        redis.withPropertyValues("spring.data.redis.port=1")
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .run(context -> {
                    assertThat(context.getBean(Budgets.class).take("claims", "1", ONE))
                            .isEmpty();
                    assertThat(context.getBean(MeterRegistry.class)
                                    .get("lck.budget.unguarded")
                                    .tag("what", "claims")
                                    .counter()
                                    .count())
                            .isEqualTo(1);
                });
    }

    @Test
    void doesWithoutMeters() {
        redis.withClassLoader(new FilteredClassLoader(MeterRegistry.class))
                .withPropertyValues("spring.data.redis.port=1")
                .run(context -> assertThat(context.getBean(Budgets.class).take("claims", "1", ONE))
                        .isEmpty());
    }

    @Test
    void hasDefaultsThatWorkAndTakesOthers() {
        redis.run(context -> assertThat(context.getBean(BudgetProperties.class))
                .isEqualTo(new BudgetProperties(Duration.ofMillis(100), "lck:budget:")));
        redis.withPropertyValues("lck.budget.timeout=5s", "lck.budget.prefix=b:")
                .run(context -> assertThat(context.getBean(BudgetProperties.class))
                        .isEqualTo(new BudgetProperties(Duration.ofSeconds(5), "b:")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lck.budget.timeout=0ms", "lck.budget.timeout=6s", "lck.budget.prefix=a{b"})
    void refusesSettingsThatCannotWork(String setting) {
        redis.withPropertyValues(setting).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageStartingWith(setting.substring(0, setting.indexOf('='))));
    }

    @Test
    void refusesRulesThatCannotWork() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(1, 100_001));
        assertThat(new Rule(1, 0.2).each()).isEqualTo(5_000_000);
        assertThat(new Rule(1, 20_000).each()).isEqualTo(50);
    }
}
