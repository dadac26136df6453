package imyeomsu.lck.suite.bench.reads.peer;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.testing.RealStores;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = PeerApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.location=file:../match-service/src/main/resources/application.yml,classpath:/reads/peer.yml",
            "management.server.port=0",
            "lck.testing.schema=lck_reads_peer"
        })
@Import(RealStores.class)
class PeerIT {

    private static final String MATCH =
            """
            {"id": "%s", "seasonId": "lck-2023-spring", "stage": "regular", "start": "%s", "day": "2023-01-18",
             "bestOf": 3, "state": "FINISHED", "team1": {"id": "t1", "code": "T1", "name": {"ko": "T1", "en": "T1"}},
             "team2": {"id": "drx", "code": "DRX", "name": {"ko": "DRX", "en": "DRX"}}, "score1": 2, "score2": 0,
             "winner": "T1", "tiebreak": false, "forfeit": false, "block": null, "startKnown": "MINUTE",
             "corrected": false, "version": 1}
            """;

    @Autowired
    private StringRedisTemplate redis;

    @LocalServerPort
    private int port;

    @Test
    void tellsTheMatchesOfTheSeasonInOrderOfPlay() throws IOException {
        put("lck-2023-spring:m2", MATCH.formatted("m2", "2023-01-18T19:30:00+09:00"));
        put("lck-2023-spring:m1", MATCH.formatted("m1", "2023-01-18T17:00:00+09:00"));
        put("lck-2025:m3", MATCH.formatted("m3", "2025-04-02T17:00:00+09:00"));

        JsonNode page = read();

        assertThat(page.path("items").findValuesAsString("id"))
                .contains("m1", "m2")
                .doesNotContain("m3");
        assertThat(page.at("/items/0"))
                .isEqualTo(new JsonMapper().readTree(MATCH.formatted("m1", "2023-01-18T17:00:00+09:00")));
        assertThat(page.path("next").isNull()).isTrue();
    }

    private void put(String key, String match) {
        redis.opsForValue().set("match:" + key, match);
    }

    private JsonNode read() throws IOException {
        URI season = URI.create("http://127.0.0.1:" + port + "/api/v1/seasons/lck-2023-spring/matches");
        try (InputStream body = season.toURL().openStream()) {
            return new JsonMapper().readTree(body);
        }
    }
}
