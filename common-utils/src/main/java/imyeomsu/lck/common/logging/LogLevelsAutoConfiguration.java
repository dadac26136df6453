package imyeomsu.lck.common.logging;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.logging.LoggersEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.logging.LoggerGroups;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;

/** The actuator's {@code loggers}, where it is exposed, without those whose DEBUG tells secrets. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.actuate.autoconfigure.logging.LoggersEndpointAutoConfiguration")
@ConditionalOnClass({LoggersEndpoint.class, ConditionalOnAvailableEndpoint.class})
@ConditionalOnBooleanProperty(name = "lck.logging.enabled", matchIfMissing = true)
public class LogLevelsAutoConfiguration {

    private static final String LIBRARY = "imyeomsu.lck.common";

    @Bean
    @ConditionalOnMissingBean(LoggersEndpoint.class)
    @ConditionalOnAvailableEndpoint(endpoint = LoggersEndpoint.class)
    LogLevels logLevels(LoggingSystem system, ObjectProvider<LoggerGroups> groups, BeanFactory beans) {
        List<String> own = new ArrayList<>(List.of(LIBRARY));
        if (AutoConfigurationPackages.has(beans)) {
            own.addAll(AutoConfigurationPackages.get(beans));
        }
        return new LogLevels(system, groups.getIfAvailable(LoggerGroups::new), own);
    }
}
