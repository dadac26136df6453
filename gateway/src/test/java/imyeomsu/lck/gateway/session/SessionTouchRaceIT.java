package imyeomsu.lck.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionId;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.testing.RedisCluster;
import imyeomsu.lck.common.testing.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.RedisClusterConfiguration;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Touched, replaced and closed at once, by several copies of the gateway and of auth-service. */
class SessionTouchRaceIT {

    private static final LettuceConnectionFactory CONNECTIONS =
            started(new LettuceConnectionFactory(new RedisStandaloneConfiguration(
                    Stores.redis().host(), Stores.redis().port())));
    private static final List<SessionTouch> COPIES = copies(CONNECTIONS);

    private final ExecutorService threads = Executors.newFixedThreadPool(16);

    private static LettuceConnectionFactory started(LettuceConnectionFactory connections) {
        connections.afterPropertiesSet();
        connections.start();
        return connections;
    }

    private static List<SessionTouch> copies(LettuceConnectionFactory connections) {
        return IntStream.range(0, 10)
                .mapToObj(i -> new SessionTouch(new ReactiveStringRedisTemplate(connections), Ticker.systemTicker()))
                .toList();
    }

    @AfterAll
    static void leave() {
        CONNECTIONS.destroy();
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @RepeatedTest(20)
    void aClosedSessionNeverComesBack() throws Exception {
        Race race = new Race(CONNECTIONS, COPIES, 770);

        race.run(threads, List.of(() -> {
            race.members.close(race.id.written());
            return true;
        }));

        assertThat(race.redis.hasKey(race.id.key())).isFalse();
        assertThat(race.redis.hasKey(race.id.indexKey())).isFalse();
    }

    @RepeatedTest(20)
    void aReplacedMemberIsNeverLost() throws Exception {
        Race race = new Race(CONNECTIONS, COPIES, 771);

        race.run(threads, List.of());

        assertThat(race.members.find(race.id.written()))
                .hasValueSatisfying(member -> assertThat(member.nickname()).startsWith("after"));
        assertThat(race.redis.opsForHash().get(race.id.key(), "lastAccessedTime"))
                .isNotEqualTo("1");
        race.members.closeAll(771);
    }

    @Test
    void worksOnAClusterToo() throws Exception {
        try (RedisCluster cluster = RedisCluster.start()) {
            LettuceConnectionFactory connections = started(new LettuceConnectionFactory(
                    new RedisClusterConfiguration(List.of(cluster.nodes().split(",")))));
            List<SessionTouch> copies = copies(connections);

            for (long member : LongStream.rangeClosed(1, 20).toArray()) {
                Race race = new Race(connections, copies, member);
                race.run(threads, List.of());
                assertThat(race.members.find(race.id.written())).isPresent();
                assertThat(race.redis.opsForHash().get(race.id.key(), "lastAccessedTime"))
                        .isNotEqualTo("1");
                assertThat(race.members.of(member)).hasSize(1);
            }
            connections.destroy();
        }
    }

    private static final class Race {

        private final List<SessionTouch> copies;
        private final MemberSessions members;
        private final StringRedisTemplate redis;
        private final long member;
        private final SessionId id;

        Race(LettuceConnectionFactory connections, List<SessionTouch> copies, long member) {
            this.copies = copies;
            this.members = new MemberSessions(connections, SessionProperties.defaults());
            this.redis = new StringRedisTemplate(connections);
            this.member = member;
            this.id = SessionId.of(members.open(called("before"))).orElseThrow();
            redis.opsForHash().put(id.key(), "lastAccessedTime", "1");
        }

        private CurrentMember called(String nickname) {
            return new CurrentMember(member, nickname, List.of("FAN"));
        }

        /** Each touch is that of another copy: one copy would touch but once. */
        void run(ExecutorService threads, List<Callable<Object>> amidst) throws Exception {
            List<Callable<Object>> work = new ArrayList<>();
            IntStream.range(0, 10).forEach(i -> {
                work.add(() -> String.valueOf(copies.get(i).touch(id).block()));
                work.add(() -> members.replace(id.written(), called("after" + i)));
                work.add(() -> members.replaceAll(called("after all" + i)));
            });
            work.addAll(15, amidst);
            for (Future<Object> each : threads.invokeAll(work)) {
                each.get();
            }
        }
    }
}
