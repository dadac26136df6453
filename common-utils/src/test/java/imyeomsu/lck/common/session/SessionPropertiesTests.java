package imyeomsu.lck.common.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SessionPropertiesTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Own.class);

    @EnableConfigurationProperties(SessionProperties.class)
    static class Own {}

    @Test
    void areTheDefaultsWhereNothingIsSet() {
        application.run(context ->
                assertThat(context.getBean(SessionProperties.class)).isEqualTo(SessionProperties.defaults()));
    }

    @Test
    void giveWhoIsRememberedLonger() {
        SessionProperties properties = SessionProperties.defaults();

        assertThat(properties.timeToLive(false)).isEqualTo(Duration.ofMinutes(121));
        assertThat(properties.timeToLive(true)).isEqualTo(Duration.ofDays(30).plusMinutes(1));
        assertThat(properties.absolute(false)).isEqualTo(Duration.ofDays(14));
        assertThat(properties.absolute(true)).isEqualTo(Duration.ofDays(90));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lck.session.idle-timeout=999ms",
                "lck.session.idle-timeout=-2h",
                "lck.session.absolute-timeout=3651d",
                "lck.session.remember-idle-timeout=0s",
                "lck.session.remember-absolute-timeout=100000d",
                "lck.session.max-per-member=0",
                "lck.session.max-per-member=1001"
            })
    void refuseWhatMakesNoSense(String setting) {
        application.withPropertyValues(setting).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageStartingWith("lck.session.")
                .hasMessageContaining(" is 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lck.session.idle-timeout=3650d",
                "lck.session.absolute-timeout=1s",
                "lck.session.max-per-member=1",
                "lck.session.max-per-member=1000"
            })
    void goAsFarAsTheySay(String setting) {
        application.withPropertyValues(setting).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(SessionProperties.class).timeToLive(false))
                    .isLessThanOrEqualTo(SessionProperties.LONGEST);
        });
    }
}
