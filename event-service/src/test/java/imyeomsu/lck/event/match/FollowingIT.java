package imyeomsu.lck.event.match;

import static imyeomsu.lck.event.match.MatchFixtures.scheduled;
import static imyeomsu.lck.event.match.MatchFixtures.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.testing.RealStores;
import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.feed.FeedServer;
import imyeomsu.lck.event.feed.Following;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service beside a match-service that comes, speaks, and goes away. */
@SpringBootTest(
        properties = {
            "lck.testing.schema=lck_event_following",
            "lck.event.coupon-secret=a secret of thirty-two characters",
            "lck.event.refresh-every=200ms",
            "lck.match-service.every=1m",
            "lck.auth-service.url=http://127.0.0.1:9",
            "lck.match-service.rest=100ms"
        })
@AutoConfigureMockMvc
@Import({RealStores.class, Callers.class})
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class FollowingIT {

    private static FeedServer server;

    @Autowired
    Callers callers;

    @Autowired
    Matches matches;

    @Autowired
    Following matchFollowing;

    @Autowired
    StringRedisTemplate redis;

    @Autowired
    MeterRegistry meters;

    @DynamicPropertySource
    static void ownMatchService(DynamicPropertyRegistry properties) throws IOException {
        server = new FeedServer();
        server.tells(scheduled("lck-2023-spring-001"));
        properties.add("lck.match-service.url", server::url);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void followsAtTheStartAtEachNudgeAndThroughOutages(CapturedOutput output) {
        await().untilAsserted(() -> assertThat(number()).isEqualTo(1));

        server.tells(won("lck-2023-spring-001", 1));
        awaitNudged(() -> assertThat(state()).isEqualTo("FINISHED"));
        assertThat(number()).isEqualTo(2);
        assertThat(lag()).isLessThan(30);

        server.answers(500, "");
        awaitNudged(() -> assertThat(output).contains("Matches cannot be followed"));
        int asked = server.asked();
        awaitNudged(() -> assertThat(server.asked()).isGreaterThan(asked + 3));
        assertThat(output).containsOnlyOnce("Matches cannot be followed");
        assertThat(state()).isEqualTo("FINISHED");
        assertThat(callers.somebody().get("/api/v1/hot-times")).hasStatus(HttpStatus.OK);

        server.tells(scheduled("lck-2023-spring-002"));
        server.answersWell();
        awaitNudged(() -> assertThat(output).contains("Matches are followed again, up to change 3"));
        assertThat(matches.find("lck-2023-spring-002")).isPresent();

        matchFollowing.stop();
        assertThat(matchFollowing.isRunning()).isFalse();
        matchFollowing.start();
        server.tells(won("lck-2023-spring-002", 0));
        awaitNudged(() -> assertThat(number()).isEqualTo(4));
    }

    /** Again and again: the first may come before anybody listens. Without them it would take a minute. */
    private void awaitNudged(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    redis.convertAndSend("lck:match:changed", "lck-2023-spring");
                    assertion.run();
                });
    }

    private String state() {
        return matches.find("lck-2023-spring-001").orElseThrow().state();
    }

    private double number() {
        return meters.get("lck.match.copy.number").gauge().value();
    }

    private double lag() {
        return meters.get("lck.match.copy.lag.seconds").gauge().value();
    }
}
