package imyeomsu.lck.common.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class FencedMethodsIT {

    @SpringBootConfiguration
    @Import({LockingApplication.class, Counting.class})
    static class CountingApplication {

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    static class Counting {

        private final AtomicInteger runs = new AtomicInteger();

        @Fenced("counting")
        @Transactional
        public void count() {
            // Within a transaction the lock would have been refused.
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            runs.incrementAndGet();
        }

        @Fenced("counting")
        public void fail() {
            throw new IllegalArgumentException("on purpose");
        }

        int runs() {
            return runs.get();
        }
    }

    private static final ConfigurableApplicationContext STARTED =
            LockingApplication.start(CountingApplication.class, "lck.lock.prefix=tests:");

    private final Counting counting = STARTED.getBean(Counting.class);
    private final FencedLock lock = STARTED.getBean(FencedLock.class);
    private final MeterRegistry meters = STARTED.getBean(MeterRegistry.class);

    @AfterEach
    void forget() {
        meters.clear();
    }

    @AfterAll
    static void leave() {
        STARTED.close();
    }

    @Test
    void runUnderTheirLockAndOutsideOfTheirTransaction() {
        int before = counting.runs();

        counting.count();
        counting.count();

        assertThat(counting.runs()).isEqualTo(before + 2);
        assertThat(counted(LockMeter.ACQUIRED)).isEqualTo(2);
    }

    @Test
    void arePassedOverWhileAnotherHoldsTheResource() {
        int before = counting.runs();

        try (Hold hold = lock.tryAcquire("counting").orElseThrow()) {
            counting.count();
            assertThat(hold.isHeld()).isTrue();
        }

        assertThat(counting.runs()).isEqualTo(before);
        assertThat(counted(LockMeter.SKIPPED)).isEqualTo(1);
    }

    @Test
    void leaveTheLockFreeWhenTheyFail() {
        assertThatThrownBy(counting::fail).hasMessage("on purpose");

        assertThat(lock.tryAcquire("counting")).hasValueSatisfying(Hold::close);
    }

    private double counted(String name) {
        return meters.get(name).tag("resource", "counting").counter().count();
    }
}
