package imyeomsu.lck.gateway.session;

import imyeomsu.lck.common.session.SessionId;
import imyeomsu.lck.common.session.SessionProperties;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * Tells what stays open for as long as a session does when that has ended: at once by the channel of ended sessions, and
 * by its touches where that was not heard. Whoever waits keeps the session alive; an open page is a use of it.
 */
public final class LiveSessions {

    private final Map<String, Watched> watched = new ConcurrentHashMap<>();
    private final Function<SessionId, Mono<Boolean>> touch;

    /** @param touch gives whether the session is there, or nothing where it was touched a moment ago */
    public LiveSessions(Function<SessionId, Mono<Boolean>> touch) {
        this.touch = touch;
    }

    /** Completes when the caller's session ends; for a caller without one never. */
    public Mono<Void> endOf(ServerHttpRequest request) {
        return CallersSession.of(request).map(this::endOf).orElseGet(Mono::never);
    }

    private Mono<Void> endOf(SessionId session) {
        String handle = session.handle();
        return Mono.create(waiting -> {
            watched.compute(handle, (name, others) -> {
                Watched those = others == null ? new Watched(keepAlive(session, handle)) : others;
                those.waiting.add(waiting);
                return those;
            });
            waiting.onDispose(() -> watched.computeIfPresent(handle, (name, those) -> those.without(waiting)));
        });
    }

    /** Touches until the session is gone. One that was never there ended for nobody: its cookie outlived it. */
    private Disposable keepAlive(SessionId session, String handle) {
        return Flux.interval(SessionProperties.TOUCH_INTERVAL)
                .onBackpressureDrop()
                .concatMap(minute -> touch.apply(session))
                .skipUntil(isThere -> isThere)
                .takeUntil(isThere -> !isThere)
                .doOnComplete(() -> ended(handle))
                .subscribe();
    }

    /** @param handle of the session */
    void ended(String handle) {
        Watched those = watched.remove(handle);
        if (those != null) {
            those.end();
        }
    }

    int count() {
        return watched.size();
    }

    /** Changed only while the map holds its place, and never after it was taken out. */
    private static final class Watched {

        private final Set<MonoSink<Void>> waiting = new HashSet<>();
        private final Disposable touches;

        Watched(Disposable touches) {
            this.touches = touches;
        }

        @Nullable Watched without(MonoSink<Void> one) {
            waiting.remove(one);
            if (waiting.isEmpty()) {
                touches.dispose();
                return null;
            }
            return this;
        }

        void end() {
            touches.dispose();
            waiting.forEach(MonoSink::success);
        }
    }
}
