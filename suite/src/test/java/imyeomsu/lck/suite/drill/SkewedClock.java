package imyeomsu.lck.suite.drill;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Runs in a copy of event-service, to whose other beans it tells the wrong time. */
@Configuration(proxyBeanMethods = false)
class SkewedClock {

    @Bean
    @Primary
    Clock wrongTime(@Value("${drill.clock.ahead}") Duration ahead) {
        return Clock.offset(Clock.systemUTC(), ahead);
    }
}
