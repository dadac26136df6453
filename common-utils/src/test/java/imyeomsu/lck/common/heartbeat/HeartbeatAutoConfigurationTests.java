package imyeomsu.lck.common.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class HeartbeatAutoConfigurationTests {

    private static final AutoConfigurations CONFIGURATIONS =
            AutoConfigurations.of(DataRedisAutoConfiguration.class, HeartbeatAutoConfiguration.class);

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(CONFIGURATIONS)
            .withPropertyValues("spring.data.redis.port=1");

    @Test
    void beatsInWebApplicationsOnly() {
        application.run(context -> assertThat(context).hasNotFailed().hasSingleBean(Heartbeat.class));
        new ApplicationContextRunner()
                .withConfiguration(CONFIGURATIONS)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Heartbeat.class));
    }

    @Test
    void hasDefaultsThatWorkAndTakesOthers() {
        application.run(context -> assertThat(context.getBean(HeartbeatProperties.class))
                .isEqualTo(new HeartbeatProperties(Duration.ofSeconds(5), "", List.of(), List.of(), "lck:")));
        application
                .withPropertyValues("lck.heartbeat.every=1m", "lck.heartbeat.sums=a,b", "lck.heartbeat.prefix=p:")
                .run(context -> assertThat(context.getBean(HeartbeatProperties.class))
                        .isEqualTo(new HeartbeatProperties(
                                Duration.ofMinutes(1), "", List.of("a", "b"), List.of(), "p:")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lck.heartbeat.every=900ms", "lck.heartbeat.every=61s", "lck.heartbeat.prefix=a{b"})
    void refusesSettingsThatCannotWork(String setting) {
        application.withPropertyValues(setting).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageStartingWith(setting.substring(0, setting.indexOf('='))));
    }
}
