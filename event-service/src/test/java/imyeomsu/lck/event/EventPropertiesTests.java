package imyeomsu.lck.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class EventPropertiesTests {

    private static final String SECRET = "lck.event.coupon-secret=a secret of thirty-two characters";

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(EventProperties.class)
    static class PropertiesAlone {}

    @Test
    void haveDefaultsThatWork() {
        runner().withPropertyValues(SECRET).run(context -> {
            EventProperties.Claims claims =
                    context.getBean(EventProperties.class).claims();
            assertThat(claims.queue()).isEqualTo(20_000);
            assertThat(claims.batch()).isEqualTo(500);
            assertThat(claims.patience()).hasSeconds(5);
        });
    }

    @Test
    void keepTheSecretToThemselves() {
        runner().withPropertyValues(SECRET).run(context -> assertThat(context.getBean(EventProperties.class))
                .asString()
                .contains("***")
                .doesNotContain("thirty-two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refresh-every=10ms",
                "refresh-every=1m",
                "keep-after-close=1s",
                "claims.queue=0",
                "claims.batch=0",
                "claims.batch=10001",
                "claims.patience=2m",
                "claims.resend-for=1h",
                "claims.resend-pause=0s",
                "claims.retry-after=0s"
            })
    void refuseWhatIsOutOfRange(String property) {
        runner().withPropertyValues(SECRET, "lck.event." + property)
                .run(context -> assertThat(context).hasFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "thirty-one characters, not more", "            blanks            "})
    void letTheServiceStartWithASecretOnly(String secret, CapturedOutput output) {
        SpringApplication service = new SpringApplication(PropertiesAlone.class);
        service.setWebApplicationType(WebApplicationType.NONE);

        assertThatThrownBy(() -> service.run("--lck.event.coupon-secret=" + secret))
                .hasRootCauseInstanceOf(CouponSecretRefused.class);

        assertThat(output)
                .contains("lck.event.coupon-secret (COUPON_SECRET) must be set to at least 32 characters.")
                .doesNotContain("not more", "blanks", "\tat ");
    }

    private static ApplicationContextRunner runner() {
        return new ApplicationContextRunner().withUserConfiguration(PropertiesAlone.class);
    }
}
