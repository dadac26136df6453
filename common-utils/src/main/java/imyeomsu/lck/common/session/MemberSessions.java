package imyeomsu.lck.common.session;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/**
 * The members' sessions, kept in Redis as Spring Session keeps them, with an index of each member's own.
 *
 * <p>Reading costs one round trip and writes nothing: whoever uses a session keeps it alive through the gateway, which
 * touches it at most once a minute. A session that cannot be understood counts as none. Where Redis is away every method
 * throws a {@link org.springframework.dao.DataAccessException}: then nobody knows.
 */
public final class MemberSessions {

    private final SessionReader reader;
    private final SessionScripts scripts;
    private final SessionProperties properties;
    private final Clock clock;

    /** @param connections the Redis that all services share */
    public MemberSessions(RedisConnectionFactory connections, SessionProperties properties) {
        this(connections, properties, Clock.systemUTC());
    }

    /** @param clock tells when a session that was read is over; what is written bears Redis's own time */
    public MemberSessions(RedisConnectionFactory connections, SessionProperties properties, Clock clock) {
        this.reader = new SessionReader(connections, clock);
        this.scripts = new SessionScripts(connections);
        this.properties = properties;
        this.clock = clock;
    }

    /** Signs a member in for as long as the browser is open, with a device that nobody knows. */
    public String open(CurrentMember member) {
        return open(member, null, false);
    }

    /**
     * Signs a member in: a new session with a new, random id, which is returned. Beyond
     * {@code lck.session.max-per-member} the longest unused one ends. Whoever let him in by what may have changed
     * meanwhile, a lock or a role, looks again after this: what ends or replaces sessions cannot reach one that is yet to
     * be opened.
     *
     * @param remember whether it has the longer times of those who want to stay
     */
    public String open(CurrentMember member, @Nullable Device device, boolean remember) {
        SessionId id = SessionId.random(member.id());
        List<String> fields = new ArrayList<>(List.of(StoredSession.MEMBER, SessionJson.write(member)));
        if (device != null) {
            fields.addAll(List.of(StoredSession.DEVICE, SessionJson.write(device)));
        }
        if (remember) {
            fields.addAll(List.of(StoredSession.REMEMBERED, "1"));
        }
        scripts.open(
                id,
                properties.maxPerMember(),
                properties.timeToLive(remember).toSeconds(),
                properties.absolute(remember).toSeconds(),
                fields);
        return id.written();
    }

    /**
     * The member who is signed in under this id; empty where there is no such session, it has ended, or it is not
     * understood.
     */
    public Optional<CurrentMember> find(String id) {
        return SessionId.of(id).flatMap(reader::find).map(StoredSession::member);
    }

    /**
     * Has a session say something else of its member from now on. It lives as long as before; one that has ended stays
     * ended.
     *
     * @return whether this member has such a session
     */
    public boolean replace(String id, CurrentMember member) {
        return SessionId.of(id)
                .filter(session -> session.memberId() == member.id())
                .filter(session -> scripts.replace(session, SessionJson.write(member)))
                .isPresent();
    }

    /**
     * Has every open session of this member say this from now on.
     *
     * @return how many there were
     */
    public int replaceAll(CurrentMember member) {
        return scripts.replaceAll(member.id(), SessionJson.write(member));
    }

    /** Signs out: the session is gone for every service at once. Closing one that is not there does nothing. */
    public void close(String id) {
        SessionId.of(id).ifPresent(scripts::close);
    }

    /** The open sessions of a member, last used first. */
    public List<OpenSession> of(long memberId) {
        Instant now = clock.instant();
        List<OpenSession> open = new ArrayList<>();
        scripts.list(memberId).forEach((handle, fields) -> SessionReader.understood(fields, now)
                .filter(session -> session.isOpen(memberId, now))
                .ifPresent(session -> open.add(session.named(handle))));
        open.sort(Comparator.comparing(OpenSession::lastUsedAt).reversed());
        return open;
    }

    /**
     * Ends one session of a member.
     *
     * @param handle of {@link OpenSession} or {@link #handle(String)}
     * @return whether he had it
     */
    public boolean close(long memberId, String handle) {
        return !handle.isEmpty() && scripts.closeOne(memberId, handle) == 1;
    }

    /**
     * Ends all sessions of a member.
     *
     * @return how many there were
     */
    public int closeAll(long memberId) {
        return scripts.closeAllBut(memberId, null);
    }

    /**
     * Ends all sessions of a member but this one.
     *
     * @return how many ended
     */
    public int closeOthers(long memberId, String id) {
        return scripts.closeAllBut(
                memberId,
                SessionId.of(id)
                        .filter(session -> session.memberId() == memberId)
                        .map(SessionId::secret)
                        .orElse(null));
    }

    /** Names a session to people; cannot be used as one. Empty for what is no id of a session. */
    public static String handle(String id) {
        return SessionId.of(id).map(SessionId::handle).orElse("");
    }
}
