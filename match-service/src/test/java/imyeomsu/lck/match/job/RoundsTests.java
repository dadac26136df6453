package imyeomsu.lck.match.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class RoundsTests {

    private record Named(String role, Runnable work) implements Job {

        @Override
        public void run() {
            work.run();
        }
    }

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final Job crawl = new Named("crawl", () -> done.add("crawl"));
    private final Job batch = new Named("batch", () -> done.add("batch"));
    private final Job broken = new Named("crawl", () -> {
        throw new IllegalStateException("away");
    });

    @Test
    void whatWasCrawledIsImportedInTheSameRound() {
        assertThat(rounds("--role=batch,crawl", batch, crawl).run(null)).isTrue();

        assertThat(done).containsExactly("crawl", "batch");
    }

    @Test
    void onlyTheRolesOfTheProcessWork() {
        assertThat(rounds("--role=batch", batch, crawl).run(null)).isTrue();

        assertThat(done).containsExactly("batch");
        assertThat(rounds("--role=serve", batch, crawl).isEmpty()).isTrue();
    }

    @Test
    void aJobThatFailsKeepsNoOtherBack() {
        assertThat(rounds("--role=crawl,batch", broken, batch).run(null)).isFalse();

        assertThat(done).containsExactly("batch");
    }

    @Test
    void roundsGoOnUntilTheyAreClosed() throws Exception {
        CountDownLatch three = new CountDownLatch(3);
        Rounds rounds = rounds("--role=crawl", new Named("crawl", three::countDown));
        CompletableFuture<Boolean> running = CompletableFuture.supplyAsync(() -> rounds.run(Duration.ofMillis(1)));

        assertThat(three.await(50, TimeUnit.SECONDS)).isTrue();
        rounds.close(Duration.ofSeconds(10));

        assertThat(running.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void closingWaitsForTheJobThatIsUnderWayAndBeginsNoOther() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Job slow = new Named("crawl", () -> {
            begun.countDown();
            await(mayEnd);
            ended.set(true);
        });
        Rounds rounds = rounds("--role=crawl,batch", slow, batch);
        CompletableFuture<Boolean> running = CompletableFuture.supplyAsync(() -> rounds.run(Duration.ofMinutes(1)));
        await(begun);

        rounds.close(Duration.ofMillis(1));
        assertThat(ended).isFalse();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> rounds.close(Duration.ofSeconds(10)));
        mayEnd.countDown();

        closing.get(10, TimeUnit.SECONDS);
        assertThat(ended).isTrue();
        running.get(10, TimeUnit.SECONDS);
        assertThat(done).isEmpty();
    }

    @Test
    void besideServingTheJobsHaveAThreadOfTheirOwn() throws Exception {
        CompletableFuture<String> name = new CompletableFuture<>();
        JobThread thread = thread(
                "--role=serve,crawl",
                new Named("crawl", () -> name.complete(Thread.currentThread().getName())));

        thread.start();

        assertThat(name.get(10, TimeUnit.SECONDS)).isEqualTo("jobs");
        assertThat(thread.isRunning()).isTrue();
        thread.stop();
        assertThat(thread.isRunning()).isFalse();
        assertThat(thread.getExitCode()).isZero();
    }

    @Test
    void theExitCodeTellsHowTheRoundWent() {
        assertThat(thread("--role=crawl", crawl).getExitCode()).isZero();
        assertThat(thread("--role=crawl", broken).getExitCode()).isEqualTo(1);
    }

    private static Rounds rounds(String role, Job... jobs) {
        return new Rounds(List.of(jobs), Roles.of(role));
    }

    private static JobThread thread(String role, Job job) {
        return new JobThread(
                List.of(job), new DefaultApplicationArguments(role), new JobProperties(Duration.ofMinutes(1)));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(50, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
