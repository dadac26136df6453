package imyeomsu.lck.common.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ZipkinIfNamedTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void exportsNothingWhereNobodySaysWhereTo() {
        assertThat(exports()).isEqualTo("false");
    }

    @Test
    void exportsNothingWhereTheAddressIsEmpty() {
        environment.setProperty("management.tracing.export.zipkin.endpoint", "");

        assertThat(exports()).isEqualTo("false");
    }

    @Test
    void leavesAnAddressAlone() {
        environment.setProperty("management.tracing.export.zipkin.endpoint", "http://zipkin:9411/api/v2/spans");

        assertThat(exports()).isEqualTo("as Boot says");
    }

    private String exports() {
        new ZipkinIfNamed().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("management.tracing.export.zipkin.enabled", "as Boot says");
    }
}
