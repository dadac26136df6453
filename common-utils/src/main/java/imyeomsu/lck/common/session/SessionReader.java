package imyeomsu.lck.common.session;

import imyeomsu.lck.common.session.StoredSession.NotUnderstood;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.data.redis.RedisSystemException;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.session.MapSession;
import org.springframework.session.Session;
import org.springframework.session.data.redis.RedisSessionRepository;

/** Reads a session by Spring Session's repository: one command, which writes nothing. */
final class SessionReader {

    private static final Logger log = LoggerFactory.getLogger(SessionReader.class);
    private static final String STORED = "stored";
    private static final Duration NEVER = Duration.ofSeconds(-1);

    private final RedisSessionRepository repository;
    private final Clock clock;

    SessionReader(RedisConnectionFactory connections, Clock clock) {
        RedisTemplate<String, Object> redis = new RedisTemplate<>();
        redis.setConnectionFactory(connections);
        redis.setKeySerializer(RedisSerializer.string());
        redis.setHashKeySerializer(RedisSerializer.string());
        redis.setHashValueSerializer(new SessionJson());
        redis.afterPropertiesSet();
        this.repository = new RedisSessionRepository(redis);
        repository.setRedisKeyNamespace(SessionProperties.NAMESPACE);
        repository.setRedisSessionMapper(this::session);
        this.clock = clock;
    }

    /** Empty where there is no such session, it is over, or it is not understood. */
    Optional<StoredSession> find(SessionId id) {
        try {
            Session session = repository.findById(id.key().substring(SessionProperties.KEY_PREFIX.length()));
            return Optional.ofNullable(session)
                    .map(found -> found.<StoredSession>getAttribute(STORED))
                    .filter(stored -> stored.isOpen(id.memberId(), clock.instant()));
        } catch (RedisSystemException refused) {
            // The key holds something that is no hash. Anything else that Redis refuses is told.
            if (String.valueOf(
                            NestedExceptionUtils.getMostSpecificCause(refused).getMessage())
                    .startsWith("WRONGTYPE")) {
                return none(refused);
            }
            throw refused;
        }
    }

    static Optional<StoredSession> understood(Map<String, ? extends @Nullable Object> fields, Instant now) {
        try {
            return Optional.of(StoredSession.of(fields, now));
        } catch (NotUnderstood notUnderstood) {
            return none(notUnderstood);
        }
    }

    private MapSession session(String id, Map<String, Object> fields) {
        MapSession session = new MapSession(id);
        // Whether it is over is not for Spring to judge, which would delete it and leave it in the index.
        session.setMaxInactiveInterval(NEVER);
        understood(fields, clock.instant()).ifPresent(stored -> session.setAttribute(STORED, stored));
        return session;
    }

    private static Optional<StoredSession> none(RuntimeException why) {
        log.warn("A session was not understood and counts as none: {}", why.getMessage());
        return Optional.empty();
    }
}
