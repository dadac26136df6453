package imyeomsu.lck.auth.budget;

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
            BudgetProperties budgets = context.getBean(BudgetProperties.class);
            assertThat(budgets.enabled()).isTrue();
            assertThat(budgets.address()).isEqualTo(new Rule(600, 1));
            assertThat(budgets.strangers()).isEqualTo(new Rule(10, 12 / 3600.0));
            assertThat(budgets.device()).isEqualTo(new Rule(10, 60 / 3600.0));
            assertThat(budgets.member()).isEqualTo(new Rule(10, 60 / 3600.0));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"address-burst=0", "strangers-per-hour=0", "device-burst=-1", "member-per-hour=0"})
    void refuseWhatIsOutOfRange(String property) {
        runner.withPropertyValues("lck.auth.budgets." + property)
                .run(context -> assertThat(context).hasFailed());
    }
}
