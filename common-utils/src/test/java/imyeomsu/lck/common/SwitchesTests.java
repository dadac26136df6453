package imyeomsu.lck.common;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.logging.LoggingAutoConfiguration;
import imyeomsu.lck.common.problem.ProblemAutoConfiguration;
import imyeomsu.lck.common.problem.ProblemDetails;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionAutoConfiguration;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.web.WebAutoConfiguration;
import imyeomsu.lck.common.web.WebProperties;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.session.data.redis.RedisSessionRepository;
import org.springframework.util.unit.DataSize;

class SwitchesTests {

    private static final AutoConfigurations OURS = AutoConfigurations.of(
            LoggingAutoConfiguration.class,
            ProblemAutoConfiguration.class,
            SessionAutoConfiguration.class,
            WebAutoConfiguration.class);
    private static final AutoConfigurations BOOTS =
            AutoConfigurations.of(JacksonAutoConfiguration.class, DataRedisAutoConfiguration.class);

    private final WebApplicationContextRunner servlet = new WebApplicationContextRunner()
            .withConfiguration(BOOTS)
            .withConfiguration(AutoConfigurations.of(
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class,
                    ErrorMvcAutoConfiguration.class))
            .withConfiguration(OURS);
    private final ReactiveWebApplicationContextRunner reactive =
            new ReactiveWebApplicationContextRunner().withConfiguration(BOOTS).withConfiguration(OURS);

    @Test
    void switchesEverythingOnForAServletApplication() {
        servlet.run(context -> assertThat(context)
                .hasNotFailed()
                .hasSingleBean(ProblemDetails.class)
                .hasSingleBean(MemberSessions.class)
                .hasBean("servletProblemAdvice")
                .hasBean("servletProblemFilter")
                .hasBean("servletErrorPage")
                .hasBean("servletRequestLogFilter")
                .hasBean("bodyLimitFilter")
                .hasBean("sharedSessionSecurity")
                .hasBean("currentMemberArguments")
                .doesNotHaveBean("basicErrorController")
                .doesNotHaveBean("reactiveProblemHandler")
                .doesNotHaveBean("reactiveRequestLogFilter"));
    }

    @Test
    void switchesOnWhatAReactiveApplicationCanUse() {
        reactive.run(context -> assertThat(context)
                .hasNotFailed()
                .hasBean("reactiveProblemHandler")
                .hasBean("reactiveRequestLogFilter")
                .hasSingleBean(SessionProperties.class)
                .doesNotHaveBean(MemberSessions.class)
                .doesNotHaveBean("servletProblemAdvice")
                .doesNotHaveBean("bodyLimitFilter"));
    }

    @Test
    void switchesNothingOnWithoutAWebApplication() {
        new ApplicationContextRunner()
                .withConfiguration(BOOTS)
                .withConfiguration(OURS)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(ProblemDetails.class)
                        .doesNotHaveBean(SessionProperties.class)
                        .doesNotHaveBean(WebProperties.class));
    }

    @Test
    void switchesEachCapabilityOffByItsProperty() {
        servlet.withPropertyValues("lck.problem.enabled=false").run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean("servletProblemAdvice")
                .hasBean("bodyLimitFilter")
                .hasBean("basicErrorController"));
        servlet.withPropertyValues("lck.session.enabled=false").run(context -> assertThat(context)
                .doesNotHaveBean(MemberSessions.class)
                .hasBean("servletProblemAdvice"));
        servlet.withPropertyValues("lck.logging.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("servletRequestLogFilter"));
        servlet.withPropertyValues("lck.web.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("bodyLimitFilter"));
        reactive.withPropertyValues("lck.problem.enabled=false", "lck.logging.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean("reactiveProblemHandler")
                        .doesNotHaveBean("reactiveRequestLogFilter"));
    }

    @Test
    void doesWithoutWhatIsNotThere() {
        servlet.withClassLoader(new FilteredClassLoader(RedisSessionRepository.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(MemberSessions.class));
        servlet.withClassLoader(new FilteredClassLoader(HttpSecurity.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(MemberSessions.class));
        reactive.withClassLoader(new FilteredClassLoader("jakarta.servlet", "org.springframework.web.servlet"))
                .run(context -> assertThat(context).hasNotFailed().hasBean("reactiveRequestLogFilter"));
    }

    @Test
    void comesBeforeBootsOwnReactiveErrorPage() {
        reactive.withConfiguration(AutoConfigurations.of(ErrorWebFluxAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().hasBean("reactiveProblemHandler"));
    }

    @Test
    void hasDefaultsThatWorkAndTakesOthers() {
        servlet.run(context -> {
            assertThat(context.getBean(SessionProperties.class)).isEqualTo(SessionProperties.defaults());
            assertThat(context.getBean(WebProperties.class)).isEqualTo(new WebProperties(DataSize.ofKilobytes(64)));
        });
        servlet.withPropertyValues("lck.session.idle-timeout=5m", "lck.web.max-body-size=1MB")
                .run(context -> {
                    assertThat(context.getBean(SessionProperties.class).idleTimeout())
                            .isEqualTo(Duration.ofMinutes(5));
                    assertThat(context.getBean(WebProperties.class).maxBodySize())
                            .isEqualTo(DataSize.ofMegabytes(1));
                });
    }
}
