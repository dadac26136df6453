package imyeomsu.lck.match.feed;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.MatchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What followers of the feed are promised by an example, and what event-service's own test reads. */
@MatchTest
class ChangeFeedExampleIT {

    @Autowired
    MockMvcTester mvc;

    @Test
    void aChangeIsServedAsDocumented() throws IOException {
        JsonNode example = JsonMapper.shared().readTree(Files.readString(Path.of("../docs/change-feed.example.json")));
        JsonNode documented = example.get("changes").get(0);

        JsonNode page = page("?after=0&limit=1000");
        JsonNode served = firstOf(page, documented.get("matchId").asString());

        assertThat(page.propertyNames()).isEqualTo(example.propertyNames());
        assertThat(page.get("feedId").asString())
                .hasSameSizeAs(example.get("feedId").asString());
        assertThat(served.get("changedAt").asString()).endsWith("+09:00");
        assertThat(((ObjectNode) served)
                        .set("number", documented.get("number"))
                        .set("changedAt", documented.get("changedAt")))
                .isEqualTo(documented);
    }

    @Test
    void aPageGoesOnAfterTheNumberThatIsNamed() throws IOException {
        JsonNode page = page("?after=2&limit=3");

        assertThat(page.get("changes").valueStream().map(change -> change.get("number")
                        .asLong()))
                .containsExactly(3L, 4L, 5L);
        assertThat(page.get("last").asLong()).isGreaterThanOrEqualTo(5);
    }

    private static JsonNode firstOf(JsonNode page, String matchId) {
        return page.get("changes")
                .valueStream()
                .filter(change -> change.get("matchId").asString().equals(matchId))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode page(String question) throws IOException {
        return JsonMapper.shared()
                .readTree(mvc.get()
                        .uri("/internal/match-changes" + question)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray());
    }
}
