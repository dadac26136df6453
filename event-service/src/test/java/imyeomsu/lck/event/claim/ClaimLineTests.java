package imyeomsu.lck.event.claim;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.claim.ClaimLine.Waiting;
import imyeomsu.lck.event.hottime.HotTimeState;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The line by itself, with its thread turned by hand. */
class ClaimLineTests {

    private static final Decision DECISION = Decision.without(HotTimeState.SOLD_OUT);

    private final Queue<Runnable> thread = new ArrayDeque<>();
    private final List<List<Long>> batches = new ArrayList<>();
    private final ClaimLine line = new ClaimLine(4, 3, thread::add, this::answer);

    @Test
    void answersInOrderOfArrivalInBatchesOfAtMostTheSize() {
        for (long member = 1; member <= 4; member++) {
            line.join(member);
        }

        runAll();

        assertThat(batches).containsExactly(List.of(1L, 2L, 3L), List.of(4L));
    }

    @Test
    void hasOneThreadAtATime() {
        line.join(1);
        line.join(2);

        assertThat(thread).hasSize(1);

        runAll();
        line.join(3);
        assertThat(thread).hasSize(1);
    }

    @Test
    void takesNobodyBeyondItsCapacity() {
        for (long member = 1; member <= 4; member++) {
            assertThat(line.join(member)).isPresent();
        }

        assertThat(line.join(5)).isEmpty();
        assertThat(line.length()).isEqualTo(4);
    }

    @Test
    void leavesOutWhoGaveUpWaiting() {
        CompletableFuture<Decision> first = line.join(1).orElseThrow();
        line.join(2);
        first.cancel(false);

        runAll();

        assertThat(batches).containsExactly(List.of(2L));
    }

    @Test
    void isIdleWhenEverybodyIsAnswered() throws Exception {
        line.join(1);
        assertThat(line.awaitIdle(Duration.ofMillis(1))).isFalse();

        runAll();

        assertThat(line.awaitIdle(Duration.ofMillis(1))).isTrue();
    }

    private void answer(List<Waiting> batch) {
        batches.add(batch.stream().map(Waiting::memberId).toList());
        batch.forEach(waiting -> waiting.answer().complete(DECISION));
    }

    private void runAll() {
        while (!thread.isEmpty()) {
            thread.remove().run();
        }
    }
}
