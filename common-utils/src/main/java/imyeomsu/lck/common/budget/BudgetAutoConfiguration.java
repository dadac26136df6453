package imyeomsu.lck.common.budget;

import io.lettuce.core.api.async.RedisScriptingAsyncCommands;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/** Budgets for every application that has Redis by Lettuce; off by {@code lck.budget.enabled=false}. */
@AutoConfiguration(afterName = "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration")
@ConditionalOnClass({RedisConnectionFactory.class, RedisScriptingAsyncCommands.class})
@ConditionalOnSingleCandidate(RedisConnectionFactory.class)
@ConditionalOnBooleanProperty(name = "lck.budget.enabled", matchIfMissing = true)
@EnableConfigurationProperties(BudgetProperties.class)
public class BudgetAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Budgets budgets(RedisConnectionFactory connections, BudgetProperties properties, BudgetMeter meter) {
        return new Budgets(new BudgetScript(connections, properties), meter);
    }

    @Bean
    @ConditionalOnMissingBean
    BudgetMeter noBudgetMeter() {
        return (name, what, of) -> {};
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class Metered {

        @Bean
        BudgetMeter budgetMeter(ObjectProvider<MeterRegistry> meters) {
            return (name, what, of) -> meters.ifUnique(
                    registry -> registry.counter(name, "what", what, "of", of).increment());
        }
    }
}
