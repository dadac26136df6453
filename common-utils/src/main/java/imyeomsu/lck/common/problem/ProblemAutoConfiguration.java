package imyeomsu.lck.common.problem;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Problem details for every web application that has this library; off by {@code lck.problem.enabled=false}. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConditionalOnWebApplication
@ConditionalOnClass(JsonMapper.class)
@ConditionalOnBooleanProperty(name = "lck.problem.enabled", matchIfMissing = true)
@PropertySource("classpath:imyeomsu/lck/common/problem/defaults.properties")
public class ProblemAutoConfiguration {

    @Bean
    ProblemDetails problemDetails(MessageSource messages) {
        return new ProblemDetails(messages);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = Type.SERVLET)
    @ConditionalOnClass({DispatcherServlet.class, ErrorController.class})
    static class Servlet {

        @Bean
        @ConditionalOnMissingBean(name = DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
        LocaleResolver localeResolver() {
            return new CallersLanguage();
        }

        @Bean
        @ConditionalOnMissingBean(ErrorController.class)
        ServletErrorPage servletErrorPage(ProblemDetails details) {
            return new ServletErrorPage(details);
        }

        @Bean
        ServletProblemAdvice servletProblemAdvice(ProblemDetails details, MessageSource messages) {
            return new ServletProblemAdvice(details, messages);
        }

        @Bean
        FilterRegistrationBean<ServletProblemFilter> servletProblemFilter(
                @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
            var registration = new FilterRegistrationBean<>(new ServletProblemFilter(resolver));
            // Inside the request log, which wants to see the status that was answered; outside of security.
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
            return registration;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = Type.REACTIVE)
    static class Reactive {

        @Bean
        ReactiveProblemHandler reactiveProblemHandler(ProblemDetails details, MessageSource messages, JsonMapper json) {
            return new ReactiveProblemHandler(details, messages, json);
        }
    }
}
