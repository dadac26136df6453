package imyeomsu.lck.common.session;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.RedisSystemException;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.data.redis.serializer.RedisSerializer;
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
    private static final Duration LONGEST = Duration.ofDays(3650);
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final RedisScript<Long> REPLACE =
            RedisScript.of(new ClassPathResource("replace-member.lua", MemberSessions.class), Long.class);

    private final RedisSessionRepository repository;
    private final StringRedisTemplate scripts;
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
        this.scripts = new StringRedisTemplate(connections);
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
        } catch (NotUnderstood notUnderstood) {
            return none(notUnderstood);
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

    private static Optional<CurrentMember> none(RuntimeException why) {
        log.warn("A session was not understood and counts as none: {}", why.getMessage());
        return Optional.empty();
    }

    /**
     * Has a session say something else of its member from now on. It lives as long as before; one that has ended stays
     * ended.
     *
     * @return whether there is such a session
     */
    public boolean replace(String id, CurrentMember member) {
        String json = new String(new SessionValueSerializer().serialize(member), StandardCharsets.UTF_8);
        Long replaced = scripts.execute(REPLACE, List.of(SessionProperties.KEY_PREFIX + id), json);
        return replaced != null && replaced == 1;
    }

    /** Signs out: the session is gone for every service at once. Closing one that is not there does nothing. */
    public void close(String id) {
        repository.deleteById(id);
    }

    private static MapSession session(String id, Map<String, Object> fields) {
        MapSession session = new MapSession(id);
        session.setCreationTime(time(fields, "creationTime"));
        session.setLastAccessedTime(time(fields, "lastAccessedTime"));
        session.setMaxInactiveInterval(Duration.ofSeconds(number(fields, "maxInactiveInterval", LONGEST.toSeconds())));
        if (fields.get("sessionAttr:" + MEMBER) instanceof CurrentMember member) {
            session.setAttribute(MEMBER, member);
        }
        return session;
    }

    /** A time that has been; clocks of two machines may differ by a little. */
    private static Instant time(Map<String, Object> fields, String name) {
        return Instant.ofEpochMilli(
                number(fields, name, Instant.now().plus(CLOCK_SKEW).toEpochMilli()));
    }

    private static long number(Map<String, Object> fields, String name, long highest) {
        if (fields.get(name) instanceof Long number && number > 0 && number <= highest) {
            return number;
        }
        throw new NotUnderstood(name);
    }

    private static final class NotUnderstood extends RuntimeException {

        NotUnderstood(String field) {
            super("no usable " + field);
        }
    }
}
