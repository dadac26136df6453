package imyeomsu.lck.suite.bench.session;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionId;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.testing.RedisServer;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** The library's: services read, the gateway touches once a minute. */
final class OurWay implements Way {

    private static final String TOUCH = "gateway/src/main/resources/imyeomsu/lck/gateway/session/touch-session.lua";

    private final Client client;
    private final MemberSessions sessions;
    private final StringRedisTemplate redis;
    private final RedisScript<Long> touch;

    /** @param project where the gateway's own script lies */
    OurWay(RedisServer server, SessionProperties properties, Path project) {
        client = new Client(server);
        sessions = new MemberSessions(client.connections(), properties);
        redis = new StringRedisTemplate(client.connections());
        touch = RedisScript.of(new FileSystemResource(project.resolve(TOUCH)), Long.class);
    }

    @Override
    public String signIn(long member) {
        return sessions.open(new CurrentMember(member, "fan" + member, List.of("FAN")));
    }

    @Override
    public boolean knows(String session, long member) {
        return sessions.find(session).filter(found -> found.id() == member).isPresent();
    }

    @Override
    public void onceAMinute(String session) {
        SessionId id = SessionId.of(session).orElseThrow();
        redis.execute(
                touch,
                List.of(id.key(), id.indexKey()),
                id.secret().toString(),
                Long.toString(SessionProperties.TOUCH_INTERVAL.toMillis()));
    }

    @Override
    public void letAMinutePass(List<String> all) {
        String before = Long.toString(System.currentTimeMillis()
                - SessionProperties.TOUCH_INTERVAL.plusSeconds(1).toMillis());
        all.forEach(session ->
                redis.opsForHash().put(SessionId.of(session).orElseThrow().key(), "lastAccessedTime", before));
    }

    @Override
    public long sent() {
        return client.sent();
    }

    @Override
    public void close() {
        client.close();
    }
}
