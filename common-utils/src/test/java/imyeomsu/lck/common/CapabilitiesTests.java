package imyeomsu.lck.common;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.budget.BudgetAutoConfiguration;
import imyeomsu.lck.common.budget.BudgetProperties;
import imyeomsu.lck.common.heartbeat.HeartbeatAutoConfiguration;
import imyeomsu.lck.common.heartbeat.HeartbeatProperties;
import imyeomsu.lck.common.lock.LockAutoConfiguration;
import imyeomsu.lck.common.lock.LockProperties;
import imyeomsu.lck.common.logging.LoggingAutoConfiguration;
import imyeomsu.lck.common.logging.LoggingProperties;
import imyeomsu.lck.common.openapi.OpenApiAutoConfiguration;
import imyeomsu.lck.common.problem.ProblemAutoConfiguration;
import imyeomsu.lck.common.problem.ProblemDetails;
import imyeomsu.lck.common.session.SessionAutoConfiguration;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.web.WebAutoConfiguration;
import imyeomsu.lck.common.web.WebProperties;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.AbstractApplicationContextRunner;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;

/** Each capability by itself: in which applications it is there, and without what it is not. */
class CapabilitiesTests {

    private static final String NOTHING = "";

    enum Kind {
        SERVLET,
        REACTIVE,
        PLAIN
    }

    /** What each is known by, where it is to be found, and what it cannot do without. */
    enum Capability {
        PROBLEM(ProblemAutoConfiguration.class, ProblemDetails.class, "tools.jackson", Kind.SERVLET, Kind.REACTIVE),
        SESSION(SessionAutoConfiguration.class, SessionProperties.class, NOTHING, Kind.SERVLET, Kind.REACTIVE),
        LOCK(LockAutoConfiguration.class, LockProperties.class, "org.springframework.data.redis", Kind.values()),
        BUDGET(BudgetAutoConfiguration.class, BudgetProperties.class, "io.lettuce", Kind.values()),
        HEARTBEAT(
                HeartbeatAutoConfiguration.class,
                HeartbeatProperties.class,
                "org.springframework.data.redis",
                Kind.SERVLET,
                Kind.REACTIVE),
        LOGGING(LoggingAutoConfiguration.class, LoggingProperties.class, NOTHING, Kind.SERVLET, Kind.REACTIVE),
        OPENAPI(OpenApiAutoConfiguration.class, OpenAPI.class, "org.springdoc", Kind.SERVLET),
        WEB(WebAutoConfiguration.class, WebProperties.class, NOTHING, Kind.SERVLET);

        private final Class<?> configuration;
        private final Class<?> bean;
        private final String needed;
        private final Set<Kind> kinds;

        Capability(Class<?> configuration, Class<?> bean, String needed, Kind... kinds) {
            this.configuration = configuration;
            this.bean = bean;
            this.needed = needed;
            this.kinds = Set.of(kinds);
        }

        String off() {
            return "lck." + name().toLowerCase(Locale.ROOT) + ".enabled=false";
        }

        boolean isIn(ListableBeanFactory context) {
            return context.getBeanNamesForType(bean).length > 0;
        }
    }

    private static final AutoConfigurations BOOTS =
            AutoConfigurations.of(JacksonAutoConfiguration.class, DataRedisAutoConfiguration.class);

    @ParameterizedTest
    @EnumSource
    void isThereByItselfInTheApplicationsItIsFor(Capability capability) {
        for (Kind kind : Kind.values()) {
            runner(kind, capability).run(context -> {
                assertThat(context).hasNotFailed();
                assertThat(capability.isIn(context)).as("in %s", kind).isEqualTo(capability.kinds.contains(kind));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void isNowhereOnceItIsSwitchedOff(Capability capability) {
        for (Kind kind : Kind.values()) {
            runner(kind, capability).withPropertyValues(capability.off()).run(context -> {
                assertThat(context).hasNotFailed();
                assertThat(capability.isIn(context)).as("in %s", kind).isFalse();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void isLeftOutWithoutWhatItNeeds(Capability capability) {
        if (!capability.needed.equals(NOTHING)) {
            for (Kind kind : capability.kinds) {
                runner(kind, capability)
                        .withClassLoader(new FilteredClassLoader(capability.needed))
                        .run(context -> assertThat(capability.isIn(context)).isFalse());
            }
        }
    }

    @Test
    void allGoTogether() {
        for (Kind kind : Kind.values()) {
            runner(kind, Capability.values()).run(context -> {
                assertThat(context).hasNotFailed();
                assertThat(Stream.of(Capability.values()).filter(capability -> capability.isIn(context)))
                        .as("in %s", kind)
                        .containsExactlyElementsOf(Stream.of(Capability.values())
                                .filter(capability -> capability.kinds.contains(kind))
                                .toList());
            });
        }
    }

    private static AbstractApplicationContextRunner<?, ?, ?> runner(Kind kind, Capability... capabilities) {
        AutoConfigurations ours = AutoConfigurations.of(
                Stream.of(capabilities).map(each -> each.configuration).toArray(Class<?>[]::new));
        return switch (kind) {
            case SERVLET ->
                new WebApplicationContextRunner()
                        .withConfiguration(BOOTS)
                        .withConfiguration(AutoConfigurations.of(
                                DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class))
                        .withConfiguration(ours);
            case REACTIVE ->
                new ReactiveWebApplicationContextRunner()
                        .withConfiguration(BOOTS)
                        .withConfiguration(ours);
            case PLAIN ->
                new ApplicationContextRunner().withConfiguration(BOOTS).withConfiguration(ours);
        };
    }
}
