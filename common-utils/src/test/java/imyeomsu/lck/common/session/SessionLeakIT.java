package imyeomsu.lck.common.session;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.testing.RedisServer;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

class SessionLeakIT {

    private static final int MEMBERS = Integer.getInteger("lck.leak.members", 5_000);
    private static final int WRITERS = 16;

    @Test
    void thousandsOfSessionsEndAndLeaveNoKey() throws Exception {
        try (RedisServer redis = RedisServer.throwaway()) {
            LettuceConnectionFactory connections = new LettuceConnectionFactory(redis.host(), redis.port());
            connections.afterPropertiesSet();
            connections.start();
            // What is remembered lives longer than what is not, and the index as long as that.
            MemberSessions sessions = new MemberSessions(
                    connections, new SessionProperties(ofHours(2), ofSeconds(2), ofDays(30), ofSeconds(4), 10, false));

            openTwoEach(sessions);

            try (RedisConnection server = connections.getConnection()) {
                assertThat(server.serverCommands().getConfig("notify-keyspace-events"))
                        .containsEntry("notify-keyspace-events", "");
                await().atMost(ofMinutes(2))
                        .untilAsserted(() ->
                                assertThat(server.serverCommands().dbSize()).isZero());
                Properties stats = server.serverCommands().info("stats");
                // More where a member was slow enough for his first session to end before his second one began.
                assertThat(Integer.parseInt(stats.getProperty("expired_keys"))).isGreaterThanOrEqualTo(3 * MEMBERS);
            }
            connections.destroy();
        }
    }

    private static void openTwoEach(MemberSessions sessions) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> opened = IntStream.rangeClosed(1, MEMBERS)
                    .mapToObj(id -> new CurrentMember(id, "fan" + id, List.of("FAN")))
                    .<Future<?>>map(fan -> writers.submit(() -> {
                        sessions.open(fan);
                        return sessions.open(fan, new Device("Firefox", "203.0.113.7"), true);
                    }))
                    .toList();
            for (Future<?> each : opened) {
                each.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }
}
