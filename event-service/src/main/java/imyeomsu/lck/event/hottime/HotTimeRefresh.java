package imyeomsu.lck.event.hottime;

import imyeomsu.lck.event.EventProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Keeps the views fresh: once before the first request, then over and over in the background. */
@Configuration(proxyBeanMethods = false)
class HotTimeRefresh implements SchedulingConfigurer, SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(HotTimeRefresh.class);

    private final HotTimeViews views;
    private final EventProperties properties;
    private boolean failing;

    HotTimeRefresh(HotTimeViews views, EventProperties properties) {
        this.views = views;
        this.properties = properties;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(this::refresh, properties.refreshEvery());
    }

    private void refresh() {
        try {
            views.refresh();
            if (failing) {
                log.info("Hot Times are refreshed again");
            }
            failing = false;
        } catch (DataAccessException away) {
            // Said once and not every second; what is known stays, and every claim asks the database anyway.
            if (!failing) {
                log.warn("Hot Times cannot be refreshed: {}", away.toString());
            }
            failing = true;
        }
    }
}
