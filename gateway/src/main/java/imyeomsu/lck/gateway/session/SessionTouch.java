package imyeomsu.lck.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import imyeomsu.lck.common.session.SessionId;
import imyeomsu.lck.common.session.SessionProperties;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Tells Redis that a session is in use: by one script, which changes existing sessions only, and for each session at
 * most once a minute however many requests come.
 */
@Component
class SessionTouch {

    private static final Logger log = LoggerFactory.getLogger(SessionTouch.class);
    /** More sessions than this in one minute are touched a little more often: a smaller evil than more memory. */
    private static final int REMEMBERED = 200_000;

    private static final RedisScript<Long> SCRIPT =
            RedisScript.of(new ClassPathResource("touch-session.lua", SessionTouch.class), Long.class);

    /** Connecting blocks, reactive driver or not, and a request's own thread must not find that out. */
    private final Scheduler beside = Schedulers.newBoundedElastic(1, 10_000, "session-touch", 60, true);

    private final ReactiveStringRedisTemplate redis;
    private final AtomicBoolean away = new AtomicBoolean();
    private final Cache<SessionId, Boolean> touched;

    SessionTouch(@Qualifier("sessionsTemplate") ReactiveStringRedisTemplate redis, Ticker ticker) {
        this.redis = redis;
        this.touched = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(SessionProperties.TOUCH_INTERVAL)
                .ticker(ticker)
                .build();
    }

    /**
     * Gives whether the session is there; nothing for one that was touched a moment ago, and where Redis is away. Never
     * fails. A touch that failed is not tried again before its minute is over: while Redis is away, that would only be
     * more work for everybody.
     */
    Mono<Boolean> touch(SessionId session) {
        if (touched.asMap().putIfAbsent(session, true) != null) {
            return Mono.empty();
        }
        return redis.execute(SCRIPT, List.of(session.key(), session.indexKey()), arguments(session))
                .next()
                .map(answer -> answer == 1)
                .doOnSuccess(done -> away.set(false))
                .onErrorResume(this::note)
                .subscribeOn(beside);
    }

    /** How many were used within the last minute. */
    long inUse() {
        touched.cleanUp();
        return touched.estimatedSize();
    }

    private static List<String> arguments(SessionId session) {
        return List.of(session.secret().toString(), Long.toString(SessionProperties.TOUCH_INTERVAL.toMillis()));
    }

    /** Once for an outage, not once for each session. */
    private Mono<Boolean> note(Throwable failure) {
        if (!away.getAndSet(true)) {
            log.warn("Sessions are not being touched: {}", failure.toString());
        }
        return Mono.empty();
    }
}
