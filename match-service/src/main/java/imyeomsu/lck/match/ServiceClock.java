package imyeomsu.lck.match;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the service, so that tests can move it. */
@Configuration(proxyBeanMethods = false)
class ServiceClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
