package imyeomsu.lck.common.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.sample.RealRedis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

class BudgetsIT {

    private static final StringRedisTemplate REDIS = RealRedis.client();

    private final List<String> counted = new ArrayList<>();
    private final Budgets budgets = new Budgets(
            new BudgetScript(
                    REDIS.getRequiredConnectionFactory(), new BudgetProperties(Duration.ofSeconds(2), "budgets:")),
            (name, what, of) -> counted.add(name + " " + what + " " + of));
    private final String place = UUID.randomUUID().toString();

    @AfterAll
    static void leave() {
        RealRedis.leave(REDIS);
    }

    @BeforeEach
    void beKnownToRedis() {
        budgets.take("warm-up", place, List.of(new Spending("any", "", new Rule(1, 1))));
    }

    @Test
    void grantsTheBurstAtOnceAndThenTheRate() {
        Spending threeThenSome = new Spending("member", "7", new Rule(3, 0.25));
        for (int i = 0; i < 3; i++) {
            assertThat(take(threeThenSome)).isEmpty();
        }

        Duration wait = take(threeThenSome).orElseThrow();

        assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(4));
        assertThat(counted).containsExactly("lck.budget.refused claims member");
        await().until(() -> take(threeThenSome).isEmpty());
    }

    @Test
    void takesNothingFromTheOthersWhereOneIsSpent() {
        Spending mine = new Spending("member", "1", new Rule(1, 0.001));
        Spending yours = new Spending("member", "2", new Rule(1, 0.001));
        Spending third = new Spending("member", "3", new Rule(1, 0.001));
        Spending shared = new Spending("address", "203.0.113.7", new Rule(2, 0.001));
        assertThat(take(mine, shared)).isEmpty();

        for (int i = 0; i < 5; i++) {
            assertThat(take(mine, shared)).isPresent();
        }

        assertThat(take(yours, shared)).isEmpty();
        assertThat(take(third, shared)).isPresent();
        assertThat(counted).last().isEqualTo("lck.budget.refused claims address");
    }

    @Test
    void staysExactWhenManyAskAtOnce() {
        Spending fifty = new Spending("all", "", new Rule(50, 0.001));

        long granted = IntStream.range(0, 300)
                .parallel()
                .filter(i -> take(fifty).isEmpty())
                .count();

        assertThat(granted).isEqualTo(50);
    }

    @Test
    void costsOneRoundTrip() {
        RealRedis.forgetCommands(REDIS);

        take(new Spending("member", "1", new Rule(1, 1)), new Spending("all", "", new Rule(1, 1)));

        assertThat(RealRedis.commandsRun(REDIS)).containsExactlyInAnyOrder("evalsha 1", "time 1", "get 2", "set 2");
    }

    @Test
    void leavesKeysThatEndByThemselves() {
        take(new Spending("member", "9", new Rule(60, 2)));

        assertThat(REDIS.getExpire("budgets:{claims:" + place + "}:member:9")).isBetween(0L, 1L);
    }

    @Test
    void locksNobodyOutByAKeyItDoesNotUnderstand() {
        Spending ten = new Spending("member", "7", new Rule(10, 10));
        String key = "budgets:{claims:" + place + "}:member:7";

        REDIS.opsForValue().set(key, "garbage");
        assertThat(take(ten)).isEmpty();

        REDIS.opsForValue().set(key, "9007199254740991");
        assertThat(take(ten).orElseThrow()).isLessThanOrEqualTo(Duration.ofMillis(100));
    }

    private Optional<Duration> take(Spending... spendings) {
        return budgets.take("claims", place, List.of(spendings));
    }
}
