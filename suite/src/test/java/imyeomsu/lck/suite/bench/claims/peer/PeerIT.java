package imyeomsu.lck.suite.bench.claims.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.testing.RealStores;
import imyeomsu.lck.suite.bench.claims.ClaimRequest;
import imyeomsu.lck.suite.bench.claims.ClaimRush;
import imyeomsu.lck.suite.bench.claims.Claimants;
import imyeomsu.lck.suite.bench.load.LoadGenerator;
import imyeomsu.lck.suite.bench.load.LoadResult;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        classes = PeerApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.location=file:../event-service/src/main/resources/application.yml,classpath:/peer/peer.yml",
            "management.server.port=0",
            // A busy machine must not fail what is not about time.
            "spring.datasource.hikari.connection-timeout=20000",
            "spring.data.redis.timeout=20s",
            "lck.testing.schema=lck_peer"
        })
@Import(RealStores.class)
class PeerIT {

    private static final int MEMBERS = 200;
    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    private JdbcClient database;

    @Autowired
    private MemberSessions sessions;

    @Autowired
    private Map<String, Way> ways = Map.of();

    @Autowired
    @Qualifier("streamConsumer") private SmartLifecycle consumer;

    @LocalServerPort
    private int port;

    private Claimants claimants = Claimants.of(List.of());

    @BeforeEach
    void signIn() {
        database.sql("DELETE FROM member").update();
        claimants = Claimants.of(
                IntStream.rangeClosed(1, MEMBERS).mapToObj(this::signedIn).toList());
    }

    @Test
    void givesAsManyCouponsAsThereAreWhenAllGoesWell() throws IOException {
        long hotTime = hotTime(30);

        LoadResult result = claim(hotTime);

        assertThat(result.statuses()).isEqualTo(Map.of(201, 30, 409, MEMBERS - 30));
        assertThat(members(hotTime)).doesNotHaveDuplicates().hasSize(30).allMatch(member -> result.granted()
                .get(member - 1));
    }

    @Test
    void refusesASecondClaim() throws IOException {
        long hotTime = hotTime(1000);
        claim(hotTime);

        LoadResult again = claim(hotTime);

        assertThat(again.statuses()).isEqualTo(Map.of(409, MEMBERS));
        assertThat(members(hotTime)).hasSize(MEMBERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream", "redislock", "rowlock"})
    void givesEveryCouponOnceInEveryOtherWay(String name) throws Exception {
        long hotTime = hotTime(30);
        consumer.start();

        List<Optional<Way.Won>> answers = claimAllAtOnce(ways.get(name), hotTime);

        assertThat(answers.stream().flatMap(Optional::stream).map(Way.Won::number))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 30).boxed().toList());
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(database.sql("SELECT member_id FROM coupon_once WHERE hot_time_id = ?")
                                .param(hotTime)
                                .query(Integer.class)
                                .list())
                        .hasSize(30)
                        .doesNotHaveDuplicates()
                        .allMatch(member -> answers.get(member - 1).isPresent()));
        consumer.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream", "redislock", "rowlock"})
    void refusesASecondClaimInEveryOtherWay(String name) {
        Way way = ways.get(name);
        long hotTime = hotTime(30);
        consumer.start();
        way.claim(hotTime, 1);

        assertThatThrownBy(() -> way.claim(hotTime, 1)).hasMessage("ALREADY_CLAIMED");
        consumer.stop();
    }

    private static List<Optional<Way.Won>> claimAllAtOnce(Way way, long hotTime) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Optional<Way.Won>>> claims = IntStream.rangeClosed(1, MEMBERS)
                    .<Callable<Optional<Way.Won>>>mapToObj(member -> () -> way.claim(hotTime, member))
                    .toList();
            List<Optional<Way.Won>> answers = new ArrayList<>();
            for (Future<Optional<Way.Won>> answer : threads.invokeAll(claims)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private LoadResult claim(long hotTime) throws IOException {
        URI url = URI.create("http://127.0.0.1:" + port);
        return new LoadGenerator(16)
                .run(url, new ClaimRush(ClaimRequest.of(url, hotTime, Optional.empty()), claimants, 1), LONG);
    }

    private String signedIn(int id) {
        database.sql("INSERT INTO member (id, login_id, nickname) VALUES (?, ?, ?)")
                .params(id, "fan" + id, "fan" + id)
                .update();
        return sessions.open(new CurrentMember(id, "fan" + id, List.of("FAN")));
    }

    private long hotTime(int stock) {
        database.sql("INSERT INTO hot_time (stock) VALUES (?)").param(stock).update();
        return database.sql("SELECT MAX(id) FROM hot_time").query(Long.class).single();
    }

    private List<Integer> members(long hotTime) {
        return database.sql("SELECT member_id FROM coupon WHERE hot_time_id = ?")
                .param(hotTime)
                .query(Integer.class)
                .list();
    }
}
