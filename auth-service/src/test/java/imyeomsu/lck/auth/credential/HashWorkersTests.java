package imyeomsu.lck.auth.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import imyeomsu.lck.common.problem.Problem;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.HttpStatus;

@Timeout(100)
class HashWorkersTests {

    private static final int AT_ONCE = 2;
    private static final int WAITING_EACH = 3;

    private final HashWorkers workers = new HashWorkers(new HashingProperties(4, AT_ONCE, WAITING_EACH));
    private final CountDownLatch go = new CountDownLatch(1);

    @AfterEach
    void stop() throws Exception {
        go.countDown();
        workers.destroy();
    }

    @Test
    void workAtOnceAsManyAsThereAreAndLetTheRestWait() throws Exception {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(AT_ONCE);

        List<CompletableFuture<Integer>> working = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> submit(() -> {
                    most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                    begun.countDown();
                    await(go);
                    return atWork.getAndDecrement();
                }))
                .toList();
        assertThat(begun.await(50, TimeUnit.SECONDS)).isTrue();
        List<CompletableFuture<Integer>> waiting = IntStream.range(0, AT_ONCE * WAITING_EACH)
                .mapToObj(i -> submit(() -> {
                    most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                    return atWork.getAndDecrement();
                }))
                .toList();
        while (workers.waiting() < AT_ONCE * WAITING_EACH) {
            Thread.onSpinWait();
        }

        go.countDown();
        Stream.concat(working.stream(), waiting.stream()).forEach(CompletableFuture::join);

        assertThat(most).hasValue(AT_ONCE);
    }

    @Test
    void refuseAtOnceWhatWouldWaitTooLong() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch answered = new CountDownLatch(1);
        List<CompletableFuture<Integer>> all = IntStream.range(0, AT_ONCE + AT_ONCE * WAITING_EACH + 1)
                .mapToObj(i -> submit(() -> {
                            await(go);
                            return 1;
                        })
                        .exceptionally(full -> {
                            answered.countDown();
                            assertThat(full.getCause())
                                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status())
                                            .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
                            return refused.incrementAndGet() - 1;
                        }))
                .toList();

        assertThat(answered.await(50, TimeUnit.SECONDS)).isTrue();
        go.countDown();

        assertThat(all.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(AT_ONCE + AT_ONCE * WAITING_EACH);
        assertThat(refused).hasValue(1);
    }

    @Test
    void passOnWhatGoesWrong() {
        assertThatIllegalStateException()
                .isThrownBy(() -> workers.run(() -> {
                    throw new IllegalStateException("broken");
                }));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> workers.run(() -> {
                    throw Problem.notFound("NOTHING");
                }));
    }

    @Test
    void areAsManyAsThereAreProcessorsUnlessToldOtherwise() {
        assertThat(new HashingProperties(10, 0, 8).workers())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void makeHashesOfStrengthTenUnlessToldOtherwise() {
        HashingProperties properties = new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("lck.auth.password", HashingProperties.class);

        assertThat(properties.strength()).isEqualTo(10);
    }

    private <T> CompletableFuture<T> submit(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                done.complete(workers.run(work));
            } catch (RuntimeException failed) {
                done.completeExceptionally(new CompletionException(failed));
            }
        });
        caller.setDaemon(true);
        caller.start();
        return done;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
