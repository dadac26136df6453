package imyeomsu.lck.auth;

import imyeomsu.lck.common.testing.MovableClock;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** {@code @Import} it to a test that moves the time. */
@TestConfiguration(proxyBeanMethods = false)
public class MovedClock {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock(Instant.parse("2026-11-23T11:00:00Z"));
    }
}
