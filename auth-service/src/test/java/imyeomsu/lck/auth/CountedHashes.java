package imyeomsu.lck.auth;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.password.PasswordEncoder;

/** {@code @Import} it to a test that counts hashes: the real ones are made underneath. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedHashes {

    @Bean
    static Counter hashCounter() {
        return new Counter();
    }

    @Bean
    static BeanPostProcessor countHashes(Counter counter) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof PasswordEncoder encoder ? new Counting(encoder, counter) : bean;
            }
        };
    }

    public static final class Counter {

        private final AtomicInteger made = new AtomicInteger();
        private final AtomicInteger atWork = new AtomicInteger();
        private final AtomicInteger mostAtOnce = new AtomicInteger();
        private final AtomicReference<Runnable> next = new AtomicReference<>(() -> {});

        public int made() {
            return made.get();
        }

        public int mostAtOnce() {
            return mostAtOnce.get();
        }

        /** Has this happen while the next hash is made. */
        public void during(Runnable what) {
            next.set(what);
        }

        private void begin() {
            next.getAndSet(() -> {}).run();
            made.incrementAndGet();
            mostAtOnce.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        }

        private void end() {
            atWork.decrementAndGet();
        }
    }

    private record Counting(PasswordEncoder encoder, Counter counter) implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            counter.begin();
            try {
                return encoder.encode(password);
            } finally {
                counter.end();
            }
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            counter.begin();
            try {
                return encoder.matches(password, hash);
            } finally {
                counter.end();
            }
        }

        @Override
        public boolean upgradeEncoding(String hash) {
            return encoder.upgradeEncoding(hash);
        }
    }
}
