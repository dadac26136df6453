package imyeomsu.lck.event.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.budget.BudgetAutoConfiguration;
import imyeomsu.lck.common.budget.Budgets;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.budget.BudgetFixtures;
import imyeomsu.lck.event.claim.Claim.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.http.HttpStatus;

/** Claims with budgets in a Redis that may go away. */
class BudgetsIT {

    private static TestDatabase database;

    @BeforeAll
    static void connect() {
        database = TestDatabase.migrated("lck_event_budgets");
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void refuseWhoClaimsTooOftenAndNobodyElse() {
        long hotTime = database.openHotTime(10);
        withRedis((redis, budgets) -> {
            try (Copy copy = Copy.on(database, BudgetFixtures.in(budgets, 2, 4))) {
                assertThat(copy.claim(hotTime, 1).outcome()).isEqualTo(Outcome.ISSUED);
                assertThat(copy.claim(hotTime, 1).outcome()).isEqualTo(Outcome.YOURS);
                for (int i = 0; i < 5; i++) {
                    assertSpent(copy, hotTime, 1);
                }

                assertThat(copy.claim(hotTime, 2).outcome()).isEqualTo(Outcome.ISSUED);
                assertThat(copy.claim(hotTime, 3).outcome()).isEqualTo(Outcome.ISSUED);
                assertSpent(copy, hotTime, 4);
                assertThat(copy.claim(database.openHotTime(1), 4).outcome()).isEqualTo(Outcome.ISSUED);
                assertThat(database.coupons(hotTime)).hasSize(3);
            }
        });
    }

    @Test
    void areNotTouchedByAnswersFromMemory() {
        long hotTime = database.openHotTime(1);
        withRedis((redis, budgets) -> {
            try (Copy copy = Copy.on(database, BudgetFixtures.in(budgets, 1, 100))) {
                copy.claim(hotTime, 1);
                await().until(() ->
                        copy.overFlags.decide(copy.views.find(hotTime), 1).isPresent());

                for (int i = 0; i < 5; i++) {
                    assertThat(copy.claim(hotTime, 1).outcome()).isEqualTo(Outcome.YOURS);
                    assertThat(copy.claim(hotTime, 2).outcome()).isEqualTo(Outcome.SOLD_OUT);
                }
            }
        });
    }

    @Test
    void letAdmissionGoOnWithoutRedis() {
        long hotTime = database.openHotTime(10);
        withRedis((redis, budgets) -> {
            try (Copy copy = Copy.on(database, BudgetFixtures.in(budgets, 1, 100))) {
                copy.claim(hotTime, 1);
                assertSpent(copy, hotTime, 1);

                redis.close();

                assertThat(copy.claim(hotTime, 1).outcome()).isEqualTo(Outcome.YOURS);
                assertThat(copy.claim(hotTime, 2).outcome()).isEqualTo(Outcome.ISSUED);
            }
        });
    }

    private static void assertSpent(Copy copy, long hotTime, long member) {
        assertThatThrownBy(() -> copy.claim(hotTime, member)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("BUDGET_SPENT");
            assertThat(problem.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        });
    }

    private interface Story {
        void tell(RedisServer redis, Budgets budgets);
    }

    private static void withRedis(Story story) {
        try (RedisServer redis = RedisServer.throwaway()) {
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(DataRedisAutoConfiguration.class, BudgetAutoConfiguration.class))
                    .withPropertyValues(
                            "spring.data.redis.host=" + redis.host(),
                            "spring.data.redis.port=" + redis.port(),
                            "lck.budget.timeout=2s")
                    .run(context -> story.tell(redis, context.getBean(Budgets.class)));
        }
    }
}
