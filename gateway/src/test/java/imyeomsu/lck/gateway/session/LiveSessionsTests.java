package imyeomsu.lck.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.session.SessionId;
import imyeomsu.lck.common.session.SessionProperties;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class LiveSessionsTests {

    private static final Duration MINUTE = SessionProperties.TOUCH_INTERVAL;

    private final SessionId session = new SessionId(7, UUID.randomUUID());
    private final Queue<Mono<Boolean>> answers = new ArrayDeque<>();
    private final AtomicInteger touches = new AtomicInteger();
    private final LiveSessions sessions = new LiveSessions(this::touch);

    private VirtualTimeScheduler time;

    @BeforeEach
    void stopTheClocks() {
        time = VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void letThemGo() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void tellAllWhoWaitOnceItIsHeard() {
        AtomicInteger told = new AtomicInteger();
        endOf(session).subscribe(null, null, told::incrementAndGet);
        endOf(session).subscribe(null, null, told::incrementAndGet);
        endOf(new SessionId(7, UUID.randomUUID())).subscribe(null, null, told::incrementAndGet);

        sessions.ended(session.handle());
        sessions.ended(session.handle());

        assertThat(told).hasValue(2);
        assertThat(sessions.count()).isEqualTo(1);
    }

    @Test
    void tellByATouchWhatWasNotHeard() {
        answers.addAll(List.of(Mono.just(true), Mono.empty(), Mono.just(false)));
        Disposable stream = endOf(session).subscribe();

        time.advanceTimeBy(MINUTE.multipliedBy(3).minusMillis(1));
        assertThat(stream.isDisposed()).isFalse();
        time.advanceTimeBy(Duration.ofMillis(1));
        assertThat(stream.isDisposed()).isTrue();
    }

    @Test
    void leaveAloneWhoCameWithACookieThatOutlivedItsSession() {
        answers.addAll(List.of(Mono.just(false), Mono.just(false), Mono.just(false)));
        Disposable stream = endOf(session).subscribe();

        time.advanceTimeBy(MINUTE.multipliedBy(3));

        assertThat(stream.isDisposed()).isFalse();
    }

    @Test
    void touchOnceAMinuteHoweverManyPagesAreOpen() {
        endOf(session).subscribe();
        endOf(session).subscribe();

        time.advanceTimeBy(MINUTE.multipliedBy(3));

        assertThat(touches).hasValue(3);
    }

    @Test
    void forgetWhoLeft() {
        Disposable one = endOf(session).subscribe();
        Disposable other = endOf(session).subscribe();

        one.dispose();
        assertThat(sessions.count()).isEqualTo(1);
        other.dispose();
        time.advanceTimeBy(MINUTE.multipliedBy(3));

        assertThat(sessions.count()).isZero();
        assertThat(touches).hasValue(0);
    }

    @Test
    void neverEndForACallerWithoutOne() {
        Disposable stream = sessions.endOf(MockServerHttpRequest.get("/")
                        .cookie(new HttpCookie(SessionProperties.COOKIE, "x"))
                        .build())
                .subscribe();

        assertThat(stream.isDisposed()).isFalse();
        assertThat(sessions.count()).isZero();
    }

    private Mono<Void> endOf(SessionId of) {
        return sessions.endOf(MockServerHttpRequest.get("/")
                .cookie(new HttpCookie(SessionProperties.COOKIE, of.written()))
                .build());
    }

    private Mono<Boolean> touch(SessionId touched) {
        touches.incrementAndGet();
        return answers.isEmpty() ? Mono.just(true) : answers.remove();
    }
}
