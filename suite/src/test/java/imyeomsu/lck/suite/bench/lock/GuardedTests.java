package imyeomsu.lck.suite.bench.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class GuardedTests {

    @Test
    void findsNothingWhereOneIsInAtATime() {
        Guarded guarded = new Guarded();
        guarded.raise();
        guarded.raise();

        assertThat(guarded.verdict(2).faults()).isEmpty();
        assertThat(guarded.verdict(3).faults()).containsExactly("3 times raised, but it stands at 2");
    }

    @Test
    void findsOutWhereNobodyLocks() {
        Guarded guarded = new Guarded();
        int times = 200_000;
        Runnable work = () -> {
            for (int i = 0; i < times; i++) {
                guarded.raise();
            }
        };
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(work),
                        CompletableFuture.runAsync(work),
                        CompletableFuture.runAsync(work))
                .join();

        assertThat(guarded.verdict(3L * times).correct()).isFalse();
    }

    @Test
    void sharesTellWhoHadTheLockHowOften() {
        Shares shares = new Shares(List.of(10, 40, 20), Map.of("evalsha", 2.0, "get", 3.0));

        assertThat(shares.perContender().median()).isEqualTo(20);
        assertThat(shares.leastToMost()).isEqualTo(0.25);
        assertThat(shares.emptyHanded()).isZero();
        assertThat(shares.allCommands()).isEqualTo(5);
        assertThat(shares.scripts()).isEqualTo(2);
        assertThat(new Shares(List.of(0, 5), Map.of()).emptyHanded()).isEqualTo(1);
        assertThat(new Shares(List.of(0), Map.of()).leastToMost()).isZero();
    }
}
