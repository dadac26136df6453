package imyeomsu.lck.event.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class MatchServicePropertiesTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(PropertiesAlone.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MatchServiceProperties.class)
    static class PropertiesAlone {}

    @Test
    void haveDefaultsThatWork() {
        runner.run(context -> {
            MatchServiceProperties settings = context.getBean(MatchServiceProperties.class);
            assertThat(settings.url()).containsExactly(URI.create("http://localhost:8082"));
            assertThat(settings.every()).hasSeconds(1);
            assertThat(settings.readTimeout()).hasSeconds(2);
        });
    }

    @Test
    void takeSeveralAddressesJoinedByCommas() {
        runner.withPropertyValues("lck.match-service.url=http://127.0.0.1:1,http://127.0.0.1:2")
                .run(context -> assertThat(
                                context.getBean(MatchServiceProperties.class).url())
                        .containsExactly(URI.create("http://127.0.0.1:1"), URI.create("http://127.0.0.1:2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"url=", "every=10ms", "every=2m", "connect-timeout=1m", "read-timeout=0s", "rest=0s"})
    void refuseWhatIsOutOfRange(String property) {
        runner.withPropertyValues("lck.match-service." + property)
                .run(context -> assertThat(context).hasFailed());
    }
}
