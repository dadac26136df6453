package imyeomsu.lck.common.testing.security;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/** Everything that is logged, at the levels of a hunt for an error, and everything that a trace would carry. */
final class Watch extends AppenderBase<ILoggingEvent>
        implements ObservationHandler<Observation.Context>, AutoCloseable {

    private static final String OURS = "imyeomsu.lck";

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final List<String> observed = new CopyOnWriteArrayList<>();
    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final @Nullable Level before = ours().getLevel();
    private volatile boolean watching = true;

    private Watch() {}

    static Watch over(ApplicationContext service) {
        Watch watch = new Watch();
        watch.setContext(watch.loggers);
        watch.start();
        watch.root().addAppender(watch);
        watch.ours().setLevel(Level.DEBUG);
        service.getBean(ObservationRegistry.class).observationConfig().observationHandler(watch);
        return watch;
    }

    List<String> seen() {
        return logged;
    }

    List<String> exported() {
        return observed;
    }

    @Override
    protected void append(ILoggingEvent event) {
        String failure =
                event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        logged.add(event.getFormattedMessage()
                + ' '
                + event.getKeyValuePairs()
                + ' '
                + event.getMDCPropertyMap()
                + ' '
                + failure);
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return watching;
    }

    @Override
    public void onStop(Observation.Context context) {
        observed.add(context.getContextualName() + " " + context.getAllKeyValues());
    }

    @Override
    public void close() {
        watching = false;
        root().detachAppender(this);
        ours().setLevel(before);
        stop();
    }

    private Logger root() {
        return loggers.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private Logger ours() {
        return loggers.getLogger(OURS);
    }
}
