package imyeomsu.lck.common.logging;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The request log, and traces that name routes and no paths, for servlet and reactive applications; off by {@code
 * lck.logging.enabled=false}.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration",
            "org.springframework.boot.webflux.autoconfigure.WebFluxObservationAutoConfiguration"
        })
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "lck.logging.enabled", matchIfMissing = true)
@EnableConfigurationProperties(LoggingProperties.class)
public class LoggingAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = Type.SERVLET)
    static class Servlet {

        @Bean
        FilterRegistrationBean<ServletRequestLogFilter> servletRequestLogFilter(LoggingProperties properties) {
            var registration = new FilterRegistrationBean<>(new ServletRequestLogFilter(new RequestLines(properties)));
            // Inside the observation that opens the trace, outside of everything that may answer.
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
            return registration;
        }

        @Bean
        @ConditionalOnMissingBean(org.springframework.http.server.observation.ServerRequestObservationConvention.class)
        ServletRequestObservations servletRequestObservations() {
            return new ServletRequestObservations();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = Type.REACTIVE)
    static class Reactive {

        @Bean
        ReactiveRequestLogFilter reactiveRequestLogFilter(LoggingProperties properties) {
            return new ReactiveRequestLogFilter(new RequestLines(properties));
        }

        @Bean
        @ConditionalOnMissingBean(
                org.springframework.http.server.reactive.observation.ServerRequestObservationConvention.class)
        ReactiveRequestObservations reactiveRequestObservations() {
            return new ReactiveRequestObservations();
        }
    }
}
