package imyeomsu.lck.match.snapshot;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the answers from memory before all other filters. */
@Configuration(proxyBeanMethods = false)
class RepeatedReadsConfiguration {

    @Bean
    FilterRegistrationBean<RepeatedReads> repeatedReads(Answers answers, MeterRegistry meters) {
        var registration = new FilterRegistrationBean<>(new RepeatedReads(answers, meters));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.addUrlPatterns("/api/v1/*");
        return registration;
    }
}
