package imyeomsu.lck.auth.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class AuthSecretTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(PropertiesAlone.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AuthSecret.class)
    static class PropertiesAlone {}

    @ParameterizedTest
    @ValueSource(strings = {"", "too short", "                    blanks                    "})
    void isNeededToStart(String secret) {
        runner.withPropertyValues("lck.auth.secret=" + secret).run(context -> {
            assertThat(context).hasFailed();
            assertThat(new AuthSecretRefused.Analyzer().analyze(context.getStartupFailure()))
                    .satisfies(analysis -> assertThat(analysis.getDescription())
                            .contains("AUTH_SECRET", "32")
                            .doesNotContain("too short"));
        });
    }

    @Test
    void isNeverShown() {
        assertThat(new AuthSecret("a secret of thirty-two characters")).hasToString("AuthSecret[***]");
    }
}
