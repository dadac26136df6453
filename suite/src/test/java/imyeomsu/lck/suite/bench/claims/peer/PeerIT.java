package imyeomsu.lck.suite.bench.claims.peer;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
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
