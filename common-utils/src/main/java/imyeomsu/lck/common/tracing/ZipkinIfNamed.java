package imyeomsu.lck.common.tracing;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Without an address Boot would send spans to this very machine, and fail where the address is empty. */
class ZipkinIfNamed implements EnvironmentPostProcessor, Ordered {

    private static final String EXPORT = "management.tracing.export.zipkin.";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!StringUtils.hasText(environment.getProperty(EXPORT + "endpoint"))) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("noZipkin", Map.of(EXPORT + "enabled", "false")));
        }
    }

    /** Once the files are read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
