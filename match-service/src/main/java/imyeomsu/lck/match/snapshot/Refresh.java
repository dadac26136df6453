package imyeomsu.lck.match.snapshot;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.transaction.TransactionException;

/**
 * Keeps the snapshots fresh: before the first request, at each nudge, and once a second
 * for the nudges that got lost. Jobs without a web server have no readers.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Refresh implements SchedulingConfigurer, SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Refresh.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Snapshots snapshots;
    private final Shelf shelf;
    private final Nudges nudges;
    private volatile boolean failing;

    Refresh(Snapshots snapshots, Shelf shelf, Nudges nudges) {
        this.snapshots = snapshots;
        this.shelf = shelf;
        this.nudges = nudges;
    }

    @Override
    public void afterSingletonsInstantiated() {
        everySecond();
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(this::everySecond, EVERY);
    }

    @EventListener
    void on(Nudged nudge) {
        refresh();
    }

    private void everySecond() {
        shelf.lookAgain();
        refresh();
        nudges.listen();
    }

    private void refresh() {
        try {
            List<String> changed = snapshots.refresh();
            if (!changed.isEmpty()) {
                log.info("Took over {}", changed);
            }
            failing = false;
        } catch (DataAccessException | TransactionException away) {
            // Said once and not every second; what is known stays.
            if (!failing) {
                log.warn("Snapshots cannot be refreshed: {}", away.toString());
            }
            failing = true;
        }
    }
}
