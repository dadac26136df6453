package imyeomsu.lck.event.match;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows for as long as this copy of the service runs: at its start, at each nudge, and once a second for the nudges that
 * got lost. In a thread of its own, so that a slow match-service holds up nothing else.
 */
@Component
class Following implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Following.class);
    private static final Duration TO_STOP = Duration.ofSeconds(5);

    private final Follower follower;
    private final FeedNudges nudges;
    private final FollowMeters meters;
    private final Duration every;
    private volatile @Nullable Thread thread;
    private boolean failing;

    Following(Follower follower, FeedNudges nudges, FollowMeters meters, MatchServiceProperties settings) {
        this.follower = follower;
        this.nudges = nudges;
        this.meters = meters;
        this.every = settings.every();
    }

    @Override
    public void start() {
        Thread started = new Thread(this::run, "match-feed");
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
                log.info("Matches are followed again, up to change {}", last);
            }
            failing = false;
        } catch (RuntimeException away) {
            // Said once and not every second: the copy serves on as it is.
            if (!failing && isMine()) {
                log.warn("Matches cannot be followed: {}", away.toString());
            }
            failing = isMine();
        }
    }

    private boolean isMine() {
        return thread == Thread.currentThread();
    }

    private static void join(Thread running) {
        try {
            running.join(TO_STOP.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
