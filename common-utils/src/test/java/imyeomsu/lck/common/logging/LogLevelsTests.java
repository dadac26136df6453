package imyeomsu.lck.common.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.logging.LoggersEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LogLevelsTests {

    private static final LoggingSystem LOGGING = LoggingSystem.get(LogLevelsTests.class.getClassLoader());

    private final ApplicationContextRunner exposed = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(LogLevelsAutoConfiguration.class))
            .withInitializer(context -> {
                context.getBeanFactory().registerSingleton("loggingSystem", LOGGING);
                AutoConfigurationPackages.register(
                        (BeanDefinitionRegistry) context.getBeanFactory(), "com.example.fans");
            })
            .withPropertyValues("management.endpoints.web.exposure.include=loggers");

    @AfterEach
    void asBefore() {
        LOGGING.setLogLevel("com.example.fans.coupon", null);
    }

    @Test
    void letsTheApplicationsOwnLoggersTellMore() {
        exposed.run(context -> {
            LoggersEndpoint levels = context.getBean(LoggersEndpoint.class);

            levels.configureLogLevel("com.example.fans.coupon", LogLevel.DEBUG);

            assertThat(level("com.example.fans.coupon")).isEqualTo(LogLevel.DEBUG);
            levels.configureLogLevel("com.example.fans.coupon", null);
            assertThat(level("com.example.fans.coupon")).isEqualTo(LogLevel.INFO);
        });
    }

    @Test
    void refusesLibrariesThatWouldTellSecrets() {
        exposed.run(context -> {
            LoggersEndpoint levels = context.getBean(LoggersEndpoint.class);

            for (String other : new String[] {"ROOT", "com", "com.example.fansite", "org.springframework.web", "web"}) {
                assertThatThrownBy(() -> levels.configureLogLevel(other, LogLevel.TRACE))
                        .as(other)
                        .isInstanceOf(InvalidEndpointRequestException.class);
            }
        });
    }

    @Test
    void letsAnyLoggerTellLess() {
        exposed.run(context -> {
            context.getBean(LoggersEndpoint.class).configureLogLevel("com.example.noisy", LogLevel.ERROR);

            assertThat(level("com.example.noisy")).isEqualTo(LogLevel.ERROR);
        });
    }

    @Test
    void isNotThereWhereNobodyExposesIt() {
        exposed.withPropertyValues("management.endpoints.web.exposure.include=health")
                .run(context -> assertThat(context).doesNotHaveBean(LoggersEndpoint.class));
    }

    private static LogLevel level(String logger) {
        return LOGGING.getLoggerConfiguration(logger).getEffectiveLevel();
    }
}
