package imyeomsu.lck.common.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.channel.Subscription;
import imyeomsu.lck.common.testing.RedisCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.RedisClusterConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The same on three masters: members are spread over them, and all of one member lies in one place. */
class RedisClusterSessionsIT {

    private static final RedisCluster CLUSTER = RedisCluster.start();
    private static final LettuceConnectionFactory CONNECTIONS = connect();

    private final MemberSessions sessions = new MemberSessions(CONNECTIONS, SessionProperties.defaults());
    private final StringRedisTemplate redis = new StringRedisTemplate(CONNECTIONS);
    private final List<String> opened = new ArrayList<>();

    private static LettuceConnectionFactory connect() {
        LettuceConnectionFactory connections = new LettuceConnectionFactory(
                new RedisClusterConfiguration(List.of(CLUSTER.nodes().split(","))));
        connections.afterPropertiesSet();
        connections.start();
        return connections;
    }

    @AfterAll
    static void leave() {
        CONNECTIONS.destroy();
        CLUSTER.close();
    }

    @Test
    void doesForEachMemberWhatItDoesOnOneRedis() {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        try (Subscription channel = new Subscription(CONNECTIONS, SessionProperties.ENDED_CHANNEL, heard::add)) {
            channel.listen();

            LongStream.rangeClosed(1, 60).forEach(this::signInManageAndSignOut);

            assertThat(opened).hasSize(60 * 12);
            await().untilAsserted(() -> assertThat(heard).containsAll(opened));
        }
        assertThat(redis.keys("lck:session:*")).isEmpty();
    }

    @Test
    void spreadsMembersOverTheMasters() {
        LongStream.rangeClosed(1001, 1060).forEach(id -> sessions.open(fan(id, "fan")));

        Map<String, Long> nodes = LongStream.rangeClosed(1001, 1060)
                .mapToObj(id -> nodeOf(SessionId.indexKey(id)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(nodes).hasSize(3);
        LongStream.rangeClosed(1001, 1060).forEach(sessions::closeAll);
    }

    private void signInManageAndSignOut(long member) {
        String first = open(fan(member, "before"), true);
        for (int i = 0; i < 10; i++) {
            redis.opsForHash().put(SessionId.of(first).orElseThrow().key(), "lastAccessedTime", "1");
            open(fan(member, "before"), false);
        }
        assertThat(sessions.find(first)).isEmpty();
        assertThat(sessions.of(member)).hasSize(10);

        String mine = open(fan(member, "before"), false);
        assertThat(sessions.replaceAll(fan(member, "after"))).isEqualTo(10);
        assertThat(sessions.replace(mine, fan(member, "mine"))).isTrue();
        assertThat(sessions.find(mine)).contains(fan(member, "mine"));
        String one = sessions.of(member).stream()
                .map(OpenSession::handle)
                .filter(handle -> !handle.equals(MemberSessions.handle(mine)))
                .findFirst()
                .orElseThrow();
        assertThat(sessions.close(member, one)).isTrue();
        assertThat(sessions.closeOthers(member, mine)).isEqualTo(8);
        sessions.close(mine);
        assertThat(sessions.find(mine)).isEmpty();
    }

    private String open(CurrentMember member, boolean remember) {
        String id = sessions.open(member, new Device("Firefox", "203.0.113.7"), remember);
        opened.add(MemberSessions.handle(id));
        return id;
    }

    private String nodeOf(String key) {
        return String.valueOf(CONNECTIONS.getClusterConnection().clusterGetNodeForKey(key.getBytes()));
    }

    private static CurrentMember fan(long id, String nickname) {
        return new CurrentMember(id, nickname, List.of("FAN"));
    }
}
