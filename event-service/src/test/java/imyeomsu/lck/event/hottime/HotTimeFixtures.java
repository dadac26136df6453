package imyeomsu.lck.event.hottime;

import imyeomsu.lck.event.EventProperties;
import imyeomsu.lck.event.database.DatabaseClockFixtures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The views of one copy, put together by hand. */
public final class HotTimeFixtures {

    private HotTimeFixtures() {}

    public static HotTimeViews views(JdbcClient jdbc, EventProperties properties, ApplicationEventPublisher events) {
        return new HotTimeViews(new HotTimes(jdbc), DatabaseClockFixtures.clock(), properties, events);
    }

    public static void refresh(HotTimeViews views) {
        views.refresh();
    }
}
