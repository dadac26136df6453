package imyeomsu.lck.suite.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TogetherTests {

    private final Together together = new Together();

    @Test
    void doesItsWorkSideBySide() {
        CountDownLatch met = new CountDownLatch(2);

        CompletableFuture<String> first = together.begin(() -> meet(met));
        CompletableFuture<String> second = together.begin(() -> meet(met));
        together.await();

        assertThat(first.join() + second.join()).isEqualTo("metmet");
    }

    @Test
    void failsWithTheFirstFailureWithoutWaitingForTheRest() {
        CountDownLatch never = new CountDownLatch(2);
        together.run(() -> meet(never));
        together.run(() -> {
            throw new SuiteFailure("no port");
        });

        assertThatThrownBy(together::await).isInstanceOf(SuiteFailure.class).hasMessage("no port");
    }

    private static String meet(CountDownLatch latch) {
        try {
            latch.countDown();
            latch.await();
            return "met";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
