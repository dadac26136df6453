package imyeomsu.lck.event.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class TicketPropertiesTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(PropertiesAlone.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TicketProperties.class)
    static class PropertiesAlone {}

    @Test
    void haveDefaultsThatWork() {
        runner.run(context -> {
            assertThat(context.getBean(TicketProperties.class).validFor()).hasMinutes(10);
            assertThat(context.getBean(TicketProperties.class).beforeOpening()).hasMinutes(10);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"valid-for=29s", "valid-for=25h", "before-opening=-1s", "before-opening=25h"})
    void refuseWhatIsOutOfRange(String property) {
        runner.withPropertyValues("lck.event.tickets." + property)
                .run(context -> assertThat(context).hasFailed());
    }
}
