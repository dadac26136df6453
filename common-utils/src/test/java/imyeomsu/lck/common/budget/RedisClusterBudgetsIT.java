package imyeomsu.lck.common.budget;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.testing.RedisCluster;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.redis.core.StringRedisTemplate;

class RedisClusterBudgetsIT {

    @Test
    void keepsTheBudgetsOfOnePlaceTogetherAndPlacesApart() {
        try (RedisCluster cluster = RedisCluster.start()) {
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(DataRedisAutoConfiguration.class, BudgetAutoConfiguration.class))
                    .withPropertyValues("spring.data.redis.cluster.nodes=" + cluster.nodes(), "lck.budget.timeout=5s")
                    .run(context -> spendInManyPlaces(
                            context.getBean(Budgets.class), context.getBean(StringRedisTemplate.class)));
        }
    }

    private static void spendInManyPlaces(Budgets budgets, StringRedisTemplate redis) {
        Rule once = new Rule(1, 0.001);
        List<Spending> mine = List.of(new Spending("member", "7", once), new Spending("all", "", new Rule(2, 0.001)));
        List<Spending> yours = List.of(new Spending("member", "8", once), mine.get(1));

        IntStream.range(0, 20).mapToObj(Integer::toString).forEach(place -> {
            assertThat(budgets.take("claims", place, mine)).isEmpty();
            assertThat(budgets.take("claims", place, mine)).isPresent();
            assertThat(budgets.take("claims", place, yours)).isEmpty();
        });

        assertThat(redis.keys("lck:budget:*")).hasSize(60);
    }
}
