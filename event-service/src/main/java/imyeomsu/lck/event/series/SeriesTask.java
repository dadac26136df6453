package imyeomsu.lck.event.series;

import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.transaction.TransactionException;

/** Makes what series lack, over and over in the background. */
@Configuration(proxyBeanMethods = false)
class SeriesTask implements SchedulingConfigurer {

    private static final Logger log = LoggerFactory.getLogger(SeriesTask.class);

    private final SeriesMaking making;
    private final SeriesProperties settings;
    private final ReentrantLock running = new ReentrantLock();
    private boolean failing;

    SeriesTask(SeriesMaking making, SeriesProperties settings) {
        this.making = making;
        this.settings = settings;
    }

    /** At a fixed rate: such tasks have threads of their own, and a slow one does not hold up the refresh of the views. */
    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedRateTask(this::run, settings.every());
    }

    void run() {
        if (running.tryLock()) {
            try {
                make();
            } finally {
                running.unlock();
            }
        }
    }

    private void make() {
        try {
            int made = making.makeAll();
            if (made > 0 || failing) {
                log.info("Made {} Hot Times of series", made);
            }
            failing = false;
        } catch (DataAccessException | TransactionException away) {
            // Said once: what is missing is made as soon as the database is back.
            if (!failing) {
                log.warn("Hot Times of series cannot be made: {}", away.toString());
            }
            failing = true;
        }
    }
}
