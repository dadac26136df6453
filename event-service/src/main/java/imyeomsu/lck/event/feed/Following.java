package imyeomsu.lck.event.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/**
 * Follows for as long as this copy of the service runs: at its start, at each nudge, and once a second for the nudges that
 * got lost. In a thread of its own, so that another service that is slow holds up nothing else.
 */
public final class Following implements SmartLifecycle, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Following.class);
    private static final Duration TO_STOP = Duration.ofSeconds(5);

    private final String what;
    private final Follower<?, ?> follower;
    private final FeedNudges nudges;
    private final FollowMeters meters;
    private final Duration every;
    private volatile @Nullable Thread thread;
    private boolean failing;

    /**
     * @param what is followed, as log lines and the thread say it, for example {@code Matches}
     * @param channel in Redis on which there are nudges
     * @param meter what the meters' names begin with
     */
    public Following(
            String what,
            Follower<?, ?> follower,
            FeedSource source,
            RedisConnectionFactory redis,
            String channel,
            MeterRegistry registry,
            String meter,
            Clock clock) {
        this.what = what;
        this.follower = follower;
        this.nudges = new FeedNudges(redis, channel);
        this.meters = new FollowMeters(meter, registry, clock);
        this.every = source.every();
    }

    @Override
    public void start() {
        Thread started = new Thread(this::run, what.toLowerCase(Locale.ROOT) + "-feed");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    /** What is being taken over is rolled back, and taken over by another copy or at the next start. */
    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            join(running);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (isMine()) {
                follow();
                nudges.listen();
                nudges.await(every);
            }
        } catch (InterruptedException stopped) {
            // This copy of the service is ending.
        }
    }

    private void follow() {
        try {
            long last = follower.catchUp();
            meters.followedTo(last);
            if (failing) {
                log.info("{} are followed again, up to change {}", what, last);
            }
            failing = false;
        } catch (RuntimeException away) {
            // Said once and not every second: the copy serves on as it is.
            if (!failing && isMine()) {
                log.warn("{} cannot be followed: {}", what, away.toString());
            }
            failing = isMine();
        }
    }

    private boolean isMine() {
        return thread == Thread.currentThread();
    }

    /** Once the service has stopped for good. */
    @Override
    public void destroy() {
        nudges.close();
    }

    private static void join(Thread running) {
        try {
            running.join(TO_STOP.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
