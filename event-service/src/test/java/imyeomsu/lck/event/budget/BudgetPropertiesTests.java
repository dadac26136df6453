package imyeomsu.lck.event.budget;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.budget.BudgetAutoConfiguration;
import imyeomsu.lck.common.budget.Rule;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class BudgetPropertiesTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(PropertiesAlone.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(BudgetProperties.class)
    static class PropertiesAlone {}

    @Test
    void haveDefaultsThatWork() {
        runner.run(context -> {
            assertThat(context.getBean(BudgetProperties.class).enabled()).isTrue();
            BudgetProperties.Limits claims =
                    context.getBean(BudgetProperties.class).claims();
            assertThat(claims.member()).isEqualTo(new Rule(20, 2));
            assertThat(claims.address()).isEqualTo(new Rule(10_000, 1_000));
            assertThat(claims.all()).isEqualTo(new Rule(100_000, 20_000));
        });
    }

    @Test
    void areNotAskedWhereTheyAreSwitchedOff() {
        runner.withPropertyValues("lck.event.budgets.enabled=false", "spring.data.redis.port=1")
                .withConfiguration(
                        AutoConfigurations.of(DataRedisAutoConfiguration.class, BudgetAutoConfiguration.class))
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withBean(HotTimeBudgets.class)
                .run(context -> {
                    context.getBean(HotTimeBudgets.class).spendClaim(1, 2, "203.0.113.7");
                    assertThat(context.getBean(MeterRegistry.class)
                                    .find("lck.budget.unguarded")
                                    .counters())
                            .isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.member-burst=0", "claims.address-per-second=0", "tickets.all-per-second=100001"})
    void refuseWhatIsOutOfRange(String property) {
        runner.withPropertyValues("lck.event.budgets." + property)
                .run(context -> assertThat(context).hasFailed());
    }
}
