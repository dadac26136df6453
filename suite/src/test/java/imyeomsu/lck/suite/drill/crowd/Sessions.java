package imyeomsu.lck.suite.drill.crowd;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** Signs members in, and again when their session is gone. */
public final class Sessions implements AutoCloseable {

    private final LettuceConnectionFactory connections;
    private final MemberSessions sessions;
    private final Map<Long, String> open = new ConcurrentHashMap<>();

    public Sessions(int port) {
        connections = new LettuceConnectionFactory(
                new RedisStandaloneConfiguration("127.0.0.1", port),
                LettuceClientConfiguration.builder()
                        .commandTimeout(Duration.ofSeconds(2))
                        .build());
        connections.afterPropertiesSet();
        connections.start();
        sessions = new MemberSessions(connections, SessionProperties.defaults());
    }

    /** So that nobody has to when it counts. */
    public void signInAll(long first, int members) {
        LongStream.range(first, first + members).parallel().forEach(this::of);
    }

    /** The member's session, or nothing while nobody can sign in. */
    Optional<String> of(long member) {
        try {
            return Optional.of(open.computeIfAbsent(member, this::signIn));
        } catch (DataAccessException away) {
            return Optional.empty();
        }
    }

    /** It was refused. */
    void forget(long member, String session) {
        open.remove(member, session);
    }

    private String signIn(long member) {
        return sessions.open(new CurrentMember(member, "fan" + member, List.of("FAN")));
    }

    @Override
    public void close() {
        connections.destroy();
    }
}
