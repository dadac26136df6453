package imyeomsu.lck.event.claim;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.claim.Admission.Arrival;
import imyeomsu.lck.event.claim.ClaimLine.Waiting;
import imyeomsu.lck.event.coupon.Place;
import imyeomsu.lck.event.hottime.HotTimeState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            join(member);
        }

        runAll();

        assertThat(batches).containsExactly(List.of(1L, 2L, 3L), List.of(4L));
    }

    @Test
    void hasOneThreadAtATime() {
        join(1);
        join(2);

        assertThat(thread).hasSize(1);

        runAll();
        join(3);
        assertThat(thread).hasSize(1);
    }

    @Test
    void takesNobodyBeyondItsCapacity() {
        for (long member = 1; member <= 4; member++) {
            assertThat(join(member)).isPresent();
        }

        assertThat(join(5)).isEmpty();
        assertThat(line.length()).isEqualTo(4);
    }

    @Test
    void tellsHowLongTheFirstHasWaited() {
        assertThat(line.waited()).isZero();

        join(1);
        assertThat(line.waited()).isPositive();

        runAll();
        assertThat(line.waited()).isZero();
    }

    @Test
    void givesNobodyASecondPlace() {
        line.join(new Arrival(1, 10), null);
        for (long member = 2; member <= 4; member++) {
            join(member);
        }

        assertThat(join(1)).as("although the line is full").isPresent();
        assertThat(line.length()).isEqualTo(4);

        runAll();

        assertThat(batches).containsExactly(List.of(1L, 2L, 3L), List.of(4L));
    }

    @Test
    void tellsASecondClaimThatTheFirstGotIt() {
        Place place = new Place(1, Instant.EPOCH);
        ClaimLine winning =
                new ClaimLine(4, 3, thread::add, batch -> batch.get(0).answer().complete(Decision.issued(place)));
        var first = winning.join(new Arrival(1, 0), null).orElseThrow();
        var second = winning.join(new Arrival(1, 0), null).orElseThrow();

        runAll();

        assertThat(first).isCompletedWithValue(Decision.issued(place));
        assertThat(second).isCompletedWithValue(Decision.yours(place));
    }

    @Test
    void givesWhoGaveUpWaitingANewPlaceBehindTheOthers() {
        join(1).orElseThrow().cancel(false);
        join(2);
        join(1);

        runAll();

        assertThat(batches).containsExactly(List.of(2L, 1L));
    }

    @Test
    void leavesOutWhoGaveUpWaiting() {
        CompletableFuture<Decision> first = join(1).orElseThrow();
        join(2);
        first.cancel(false);

        runAll();

        assertThat(batches).containsExactly(List.of(2L));
    }

    @Test
    void isIdleWhenEverybodyIsAnswered() throws Exception {
        join(1);
        assertThat(line.awaitIdle(Duration.ofMillis(1))).isFalse();

        runAll();

        assertThat(line.awaitIdle(Duration.ofMillis(1))).isTrue();
    }

    private Optional<CompletableFuture<Decision>> join(long member) {
        return line.join(new Arrival(member, 0), null);
    }

    private void answer(List<Waiting> batch) {
        batches.add(batch.stream().map(waiting -> waiting.arrival().memberId()).toList());
        batch.forEach(waiting -> waiting.answer().complete(DECISION));
    }

    private void runAll() {
        while (!thread.isEmpty()) {
            thread.remove().run();
        }
    }
}
