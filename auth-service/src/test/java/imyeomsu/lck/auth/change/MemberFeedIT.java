package imyeomsu.lck.auth.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.auth.AtOnce;
import imyeomsu.lck.auth.AuthTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AuthTest
class MemberFeedIT {

    private static final Instant NOW = Instant.parse("2026-11-01T11:00:00.123456Z");

    @Autowired
    MemberFeed feed;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    @Test
    void numbersHaveNoGapsHoweverManyWriteAndWhoeverGivesUp() {
        long before = feed.after(0, 1).last();

        AtOnce.all(IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    for (int n = 0; n < 10; n++) {
                        write(i * 100L + n + 1, n % 3 == 0);
                    }
                    return i;
                })
                .toList());

        FeedPage page = feed.after(before, 1000);
        // Of ten, four are rolled back.
        assertThat(page.last()).isEqualTo(before + 8 * 6);
        assertThat(page.changes())
                .extracting(MemberChange::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, page.last()).boxed().toList());
    }

    @Test
    void isServedAsDocumented() throws IOException {
        write(17, false);
        long number = feed.after(0, 1).last();
        JsonNode documented =
                JsonMapper.shared().readTree(Files.readString(Path.of("../docs/member-feed.example.json")));

        JsonNode page = page("?limit=1&after=" + (number - 1));

        assertThat(page.propertyNames()).isEqualTo(documented.propertyNames());
        JsonNode change = page.get("changes").get(0);
        assertThat(change.propertyNames())
                .isEqualTo(documented.get("changes").get(0).propertyNames());
        assertThat(change.get("kind").asString()).isEqualTo("WITHDRAWN");
        assertThat(change.get("memberId").asLong()).isEqualTo(17);
        assertThat(change.get("changedAt").asString()).isEqualTo("2026-11-01T11:00:00.123456Z");
        assertThat(page.get("feedId").asString()).hasSize(36);
    }

    @Test
    void aPageGoesOnAfterTheNumberThatIsNamed() throws IOException {
        LongStream.range(1, 5).forEach(id -> write(id, false));
        long last = feed.after(0, 1).last();

        assertThat(numbers(page("?limit=2&after=" + (last - 3)))).containsExactly(last - 2, last - 1);
        assertThat(numbers(page("?after=" + last))).isEmpty();
        assertThat(numbers(page(""))).startsWith(1L);
    }

    @Test
    void isWrittenWithinTheTransactionThatItTellsOf() {
        assertThatThrownBy(() -> feed.append(1, MemberChangeKind.WITHDRAWN, NOW))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=-1", "?limit=0", "?limit=1001", "?after=x"})
    void refusesWhatIsNoPlaceInTheFeed(String question) {
        assertThat(mvc.get().uri("/internal/member-changes" + question)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private void write(long memberId, boolean givesUp) {
        transaction.executeWithoutResult(status -> {
            feed.append(memberId, MemberChangeKind.WITHDRAWN, NOW);
            if (givesUp) {
                status.setRollbackOnly();
            }
        });
    }

    private static List<Long> numbers(JsonNode page) {
        return page.get("changes")
                .valueStream()
                .map(change -> change.get("number").asLong())
                .toList();
    }

    private JsonNode page(String question) throws IOException {
        return JsonMapper.shared()
                .readTree(mvc.get()
                        .uri("/internal/member-changes" + question)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray());
    }
}
