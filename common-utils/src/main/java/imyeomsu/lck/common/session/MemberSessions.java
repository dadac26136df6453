package imyeomsu.lck.common.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.data.redis.serializer.SerializationException;
import org.springframework.session.MapSession;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.data.redis.RedisSessionRepository;

/**
 * The members' sessions, kept by Spring Session in Redis.
 *
 * <p>Reading costs one round trip and writes nothing: whoever uses a session keeps it alive through the gateway, which
 * touches it at most once a minute. A session that cannot be understood counts as none.
 */
public final class MemberSessions {

    private static final Logger log = LoggerFactory.getLogger(MemberSessions.class);
    private static final String MEMBER = "member";

    private final RedisSessionRepository repository;
    private final Duration absoluteTimeout;

    /** @param connections the Redis that all services share */
    public MemberSessions(RedisConnectionFactory connections, SessionProperties properties) {
        RedisTemplate<String, Object> redis = new RedisTemplate<>();
        redis.setConnectionFactory(connections);
        redis.setKeySerializer(RedisSerializer.string());
        redis.setHashKeySerializer(RedisSerializer.string());
        redis.setHashValueSerializer(new SessionValueSerializer());
        redis.afterPropertiesSet();
        this.repository = new RedisSessionRepository(redis);
        repository.setRedisKeyNamespace("lck:session");
        repository.setDefaultMaxInactiveInterval(properties.timeToLive());
        repository.setRedisSessionMapper(MemberSessions::session);
        this.absoluteTimeout = properties.absoluteTimeout();
    }

    /** Signs a member in: a new session with a new, random id, which is returned. */
    public String open(CurrentMember member) {
        return open(repository, member);
    }

    private static <S extends Session> String open(SessionRepository<S> sessions, CurrentMember member) {
        S session = sessions.createSession();
        session.setAttribute(MEMBER, member);
        sessions.save(session);
        return session.getId();
    }

    /**
     * The member who is signed in under this id; empty where there is no such session, it has ended, or it is not
     * understood.
     *
     * @throws org.springframework.dao.DataAccessException where Redis is away: then nobody knows
     */
    public Optional<CurrentMember> find(String id) {
        try {
            Session session = repository.findById(id);
            if (session == null
                    || session.getCreationTime().plus(absoluteTimeout).isBefore(Instant.now())) {
                return Optional.empty();
            }
            return Optional.ofNullable(session.getAttribute(MEMBER));
        } catch (SerializationException | IllegalStateException notUnderstood) {
            log.warn("A session was not understood and counts as none: {}", notUnderstood.getMessage());
            return Optional.empty();
        }
    }

    /** Signs out: the session is gone for every service at once. Closing one that is not there does nothing. */
    public void close(String id) {
        repository.deleteById(id);
    }

    private static MapSession session(String id, Map<String, Object> fields) {
        MapSession session = new MapSession(id);
        session.setCreationTime(Instant.ofEpochMilli(number(fields, "creationTime")));
        session.setLastAccessedTime(Instant.ofEpochMilli(number(fields, "lastAccessedTime")));
        session.setMaxInactiveInterval(Duration.ofSeconds(number(fields, "maxInactiveInterval")));
        if (fields.get("sessionAttr:" + MEMBER) instanceof CurrentMember member) {
            session.setAttribute(MEMBER, member);
        }
        return session;
    }

    private static long number(Map<String, Object> fields, String name) {
        if (fields.get(name) instanceof Long number) {
            return number;
        }
        throw new IllegalStateException("no " + name);
    }
}
