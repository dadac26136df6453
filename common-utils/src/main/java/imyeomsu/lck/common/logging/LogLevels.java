package imyeomsu.lck.common.logging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.logging.LoggersEndpoint;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerGroups;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Levels that can be changed while the application runs. Only its own packages may tell more than INFO: libraries write
 * headers, parameters and keys of the store at DEBUG, and with them what must never be in a log.
 */
@Endpoint(id = "loggers")
class LogLevels extends LoggersEndpoint {

    private final List<String> own;

    LogLevels(LoggingSystem system, LoggerGroups groups, List<String> own) {
        super(system, groups);
        this.own = List.copyOf(own);
    }

    @Override
    @WriteOperation
    public void configureLogLevel(@Selector String name, @Nullable LogLevel configuredLevel) {
        boolean telling = configuredLevel == LogLevel.DEBUG || configuredLevel == LogLevel.TRACE;
        if (telling && own.stream().noneMatch(root -> name.equals(root) || name.startsWith(root + "."))) {
            throw new InvalidEndpointRequestException(
                    "Not an own logger: " + name, "Only loggers below " + own + " may tell more than INFO");
        }
        super.configureLogLevel(name, configuredLevel);
    }
}
