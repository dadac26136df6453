package imyeomsu.lck.gateway.session;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.github.benmanes.caffeine.cache.Ticker;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionId;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.testing.Stores;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.TimeoutOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

class SessionTouchIT {

    private static final SessionProperties SETTINGS = SessionProperties.defaults();

    private static LettuceConnectionFactory connections;

    private final AtomicLong nanos = new AtomicLong();
    private final StringRedisTemplate redis = new StringRedisTemplate(connections);
    private final MemberSessions members = new MemberSessions(connections, SETTINGS);
    private final SessionTouch sessions = sessionTouch(connections, nanos::get);

    @BeforeAll
    static void connect() {
        connections = connectionTo(Stores.redis().host(), Stores.redis().port());
    }

    @AfterAll
    static void disconnect() {
        connections.destroy();
    }

    @Test
    void keepsASessionInUseAlive() {
        String id = aSessionUsedBefore(ofMinutes(30));

        assertThat(touch(id)).isTrue();

        assertThat(lastUsed(id)).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        assertThat(timeToLive(id))
                .isBetween(ofHours(2).plusSeconds(50), ofHours(2).plusSeconds(60));
        assertThat(members.find(id)).isPresent();
    }

    @Test
    void asksRedisOnceAMinute() {
        String id = aSessionUsedBefore(ofMinutes(30));
        touch(id);
        Instant before = used(id, ofMinutes(20));

        assertThat(touch(id)).isNull();
        assertThat(lastUsed(id)).isEqualTo(before);

        nanos.addAndGet(ofSeconds(61).toNanos());
        touch(id);
        assertThat(lastUsed(id)).isAfter(before);
    }

    @Test
    void leavesASessionAloneThatAnotherCopyTouchedAMomentAgo() {
        String id = aSessionUsedBefore(ofSeconds(30));
        Instant before = lastUsed(id);

        assertThat(touch(id)).isTrue();

        assertThat(lastUsed(id)).isEqualTo(before);
    }

    @Test
    void neverMakesASession() {
        String id = nobodys().written();

        assertThat(touch(id)).isFalse();

        assertThat(redis.hasKey(key(id))).isFalse();
    }

    @Test
    void bringsNoSessionBackThatWasClosedMeanwhile() {
        String id = aSessionUsedBefore(ofMinutes(5));
        members.close(id);

        assertThat(touch(id)).isFalse();

        assertThat(redis.hasKey(key(id))).isFalse();
    }

    @Test
    void survivesARedisThatLostEverything() {
        String id = aSessionUsedBefore(ofMinutes(5));
        redis.execute((RedisCallback<Void>) connection -> {
            connection.serverCommands().flushAll();
            connection.scriptingCommands().scriptFlush();
            return null;
        });

        assertThat(touch(id)).isFalse();

        assertThat(redis.hasKey(key(id))).isFalse();
    }

    @Test
    void endsWithTheAbsoluteTimeoutHoweverMuchItIsUsed() {
        String id = aSessionUsedBefore(ofMinutes(5));
        began(id, ofDays(14).minus(ofMinutes(10)));

        touch(id);

        assertThat(timeToLive(id)).isBetween(ofMinutes(9), ofMinutes(10));
    }

    @Test
    void givesARememberedMemberHisLongerTimes() {
        String id = members.open(new CurrentMember(7, "Faker", List.of("FAN")), null, true);
        used(id, ofDays(20));

        touch(id);

        assertThat(timeToLive(id))
                .isBetween(ofDays(30).plusSeconds(50), ofDays(30).plusSeconds(60));
    }

    @Test
    void tellsTheIndexWhenTheSessionEnds() {
        String id = aSessionUsedBefore(ofMinutes(30));
        redis.expire(key(id), ofMinutes(90));
        redis.delete(index(id));

        touch(id);

        Double ends = redis.opsForZSet()
                .score(index(id), SessionId.of(id).orElseThrow().secret().toString());
        assertThat(ends - Instant.now().toEpochMilli())
                .isCloseTo(ofHours(2).plusSeconds(60).toMillis(), within(10_000.0));
        assertThat(redis.getExpire(index(id))).isCloseTo(redis.getExpire(key(id)), within(1L));
    }

    @Test
    void takesASessionAwayThatIsPastItsEnd() {
        String id = aSessionUsedBefore(ofMinutes(5));
        began(id, ofDays(14).plusSeconds(1));

        assertThat(touch(id)).isFalse();

        assertThat(redis.hasKey(key(id))).isFalse();
        assertThat(redis.opsForZSet()
                        .score(
                                index(id),
                                SessionId.of(id).orElseThrow().secret().toString()))
                .isNull();
    }

    @Test
    void leavesSomethingElseUnderThatKeyAlone() {
        String id = nobodys().written();
        redis.opsForHash().put(key(id), "creationTime", "\"soon\"");

        touch(id);

        assertThat(redis.opsForHash().entries(key(id))).containsOnlyKeys("creationTime");
    }

    @Test
    void neverFailsWhereRedisIsAway() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        LettuceConnectionFactory away = connectionTo("127.0.0.1", nobody);

        sessionTouch(away, Ticker.systemTicker()).touch(nobodys()).block(ofSeconds(5));

        away.destroy();
    }

    @Test
    void waitsOnlySoLongForARedisThatSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            LettuceConnectionFactory hanging = connectionTo("127.0.0.1", silent.getLocalPort());

            sessionTouch(hanging, Ticker.systemTicker()).touch(nobodys()).block(ofSeconds(5));

            hanging.destroy();
        }
    }

    private String aSessionUsedBefore(Duration ago) {
        String id = members.open(new CurrentMember(7, "Faker", List.of("FAN")));
        used(id, ago);
        return id;
    }

    private Instant used(String id, Duration ago) {
        return write(id, "lastAccessedTime", ago);
    }

    private void began(String id, Duration ago) {
        write(id, "creationTime", ago);
    }

    private Instant write(String id, String field, Duration ago) {
        Instant time = Instant.now().minus(ago).truncatedTo(ChronoUnit.MILLIS);
        redis.opsForHash().put(key(id), field, Long.toString(time.toEpochMilli()));
        return time;
    }

    private Instant lastUsed(String id) {
        return Instant.ofEpochMilli(Long.parseLong((String) redis.opsForHash().get(key(id), "lastAccessedTime")));
    }

    private Duration timeToLive(String id) {
        return ofSeconds(redis.getExpire(key(id)));
    }

    private @Nullable Boolean touch(String id) {
        return sessions.touch(SessionId.of(id).orElseThrow()).block();
    }

    private static SessionId nobodys() {
        return new SessionId(7, UUID.randomUUID());
    }

    private static String key(String id) {
        return SessionId.of(id).orElseThrow().key();
    }

    private static String index(String id) {
        return SessionId.of(id).orElseThrow().indexKey();
    }

    private static SessionTouch sessionTouch(LettuceConnectionFactory to, Ticker ticker) {
        return new SessionTouch(new ReactiveStringRedisTemplate(to), ticker);
    }

    private static LettuceConnectionFactory connectionTo(String host, int port) {
        var impatient = LettuceClientConfiguration.builder()
                .commandTimeout(ofSeconds(1))
                .clientOptions(ClientOptions.builder()
                        .timeoutOptions(TimeoutOptions.enabled())
                        .build())
                .build();
        var factory = new LettuceConnectionFactory(new RedisStandaloneConfiguration(host, port), impatient);
        factory.afterPropertiesSet();
        factory.start();
        return factory;
    }
}
