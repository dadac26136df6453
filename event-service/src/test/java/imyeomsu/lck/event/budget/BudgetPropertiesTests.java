package imyeomsu.lck.event.budget;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.budget.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
            BudgetProperties.Limits claims =
                    context.getBean(BudgetProperties.class).claims();
            assertThat(claims.member()).isEqualTo(new Rule(20, 2));
            assertThat(claims.address()).isEqualTo(new Rule(10_000, 1_000));
            assertThat(claims.all()).isEqualTo(new Rule(100_000, 20_000));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.member-burst=0", "claims.address-per-second=0", "tickets.all-per-second=100001"})
    void refuseWhatIsOutOfRange(String property) {
        runner.withPropertyValues("lck.event.budgets." + property)
                .run(context -> assertThat(context).hasFailed());
    }
}
