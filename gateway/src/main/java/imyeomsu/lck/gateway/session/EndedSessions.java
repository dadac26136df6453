package imyeomsu.lck.gateway.session;

import imyeomsu.lck.common.channel.Subscription;
import imyeomsu.lck.common.session.SessionConnections;
import imyeomsu.lck.common.session.SessionProperties;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.stereotype.Component;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Hears which sessions were ended. Nothing depends on it: a session whose end was missed is missed at its next touch. */
@Component
class EndedSessions implements DisposableBean {

    private final Scheduler beside = Schedulers.newSingle("ended-sessions", true);
    private final Subscription subscription;

    EndedSessions(SessionConnections sessions, RedisConnectionFactory connections, LiveSessions live) {
        subscription = new Subscription(sessions.or(connections), SessionProperties.ENDED_CHANNEL, live::ended);
        beside.schedulePeriodically(subscription::listen, 0, 1, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        beside.dispose();
        subscription.close();
    }
}
