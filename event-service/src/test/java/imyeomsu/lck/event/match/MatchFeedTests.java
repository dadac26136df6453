package imyeomsu.lck.event.match;

import static imyeomsu.lck.event.match.MatchFixtures.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.feed.Feed;
import imyeomsu.lck.event.feed.FeedPage;
import imyeomsu.lck.event.feed.FeedServer;
import imyeomsu.lck.event.feed.FeedUnusable;
import imyeomsu.lck.event.match.Match.Team;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchFeedTests {

    /** Not for ever: how long exactly is the machine's affair. */
    private static final Duration LONG = Duration.ofSeconds(20);

    private final FeedServer server = new FeedServer();
    private final Feed<MatchTold> feed = MatchFixtures.feed(server);

    MatchFeedTests() throws IOException {}

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsTheDocumentedExample() throws IOException {
        server.answers(200, Files.readString(Path.of("../docs/change-feed.example.json")));

        FeedPage<MatchTold> page = feed.after(40);

        assertThat(page)
                .isEqualTo(new FeedPage<>(
                        "7c0b9a52-7d2e-11f1-9a3c-0242ac120002",
                        41,
                        List.of(new MatchTold(
                                41,
                                new Match(
                                        "lck-2023-spring-001",
                                        "lck-2023-spring",
                                        Instant.parse("2026-10-28T08:00:00Z"),
                                        3,
                                        "FINISHED",
                                        new Team("DK", new Localized("디플러스 기아", "Dplus KIA")),
                                        new Team("DRX", new Localized("DRX", "DRX")),
                                        2,
                                        0,
                                        "DK",
                                        1)))));
        assertThat(page.endAfter(40)).isEqualTo(41);
    }

    @Test
    void asksForWhatComesAfterTheNumber() {
        server.tells(scheduled("a"));
        server.tells(scheduled("b"));

        assertThat(feed.after(1).changes())
                .extracting(change -> change.match().id())
                .containsExactly("b");
    }

    @Test
    void readsPastWhatANewerMatchServiceKnows() {
        server.answers(
                200,
                """
                {"feedId": "f", "last": 1, "mood": "good", "changes": [{"number": 1, "cause": {"by": "hand"}, "match": %s}]}"""
                        .formatted(scheduled("a")
                                .replace("\"SCHEDULED\"", "\"POSTPONED\"")
                                .replace("\"version\"", "\"venue\": {\"city\": \"Seoul\"}, \"version\"")));

        assertThat(feed.after(0).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.match().state()).isEqualTo("POSTPONED"));
    }

    @ParameterizedTest
    @CsvSource({"500", "503", "404", "204", "302"})
    void takesNoOtherAnswerThan200(int status) {
        server.answers(status, status == 204 ? "" : "{\"feedId\": \"f\", \"last\": 0, \"changes\": []}");

        assertThatThrownBy(() -> feed.after(0))
                .isInstanceOf(FeedUnusable.class)
                .hasMessageContainingAll(server.url().toString(), "answers " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{\"feedId\": \"f\", \"last\": 0, \"changes\": [",
                "[]",
                "null",
                "{}",
                "{\"feedId\": \"f\", \"changes\": []}",
                "{\"feedId\": null, \"last\": 0, \"changes\": []}",
                "{\"feedId\": \"f\", \"last\": 0}",
                "{\"feedId\": \"f\", \"last\": 1, \"changes\": [null]}",
                "{\"feedId\": \"f\", \"last\": 1, \"changes\": [{\"number\": 1}]}",
                "{\"feedId\": \"f\", \"last\": 1, \"changes\": [{\"number\": 1, \"match\": {\"id\": \"a\"}}]}"
            })
    void refusesWhatIsNoPageOfTheFeed(String body) {
        server.answers(200, body);

        assertThatThrownBy(() -> feed.after(0)).isInstanceOf(FeedUnusable.class);
    }

    @Test
    void doesNotReadAnAnswerThatIsFarTooLarge() {
        server.answers(200, "{\"feedId\": \"" + "f".repeat(9_000_000) + "\", \"last\": 0, \"changes\": []}");

        assertThatThrownBy(() -> feed.after(0))
                .isInstanceOf(FeedUnusable.class)
                .hasMessageContaining("more than 8388608 bytes");
    }

    @Test
    void waitsForNoAnswerLongerThanItsTimeout() {
        server.answersNothing();
        Instant asked = Instant.now();

        assertThatThrownBy(() -> feed.after(0)).isInstanceOf(FeedUnusable.class);

        assertThat(Duration.between(asked, Instant.now())).isLessThan(LONG);
    }

    @Test
    void waitsForTheEndOfAnAnswerNoLongerEither() {
        server.answersEndlessly();
        Instant asked = Instant.now();

        assertThatThrownBy(() -> feed.after(0)).isInstanceOf(FeedUnusable.class);

        assertThat(Duration.between(asked, Instant.now())).isLessThan(LONG);
    }

    @Test
    void triesAgainOnce() {
        server.answers(request -> {
            server.answersWell();
            request.sendResponseHeaders(500, -1);
        });

        assertThat(feed.after(0).feedId()).isEqualTo(server.feedId());
        assertThat(server.asked()).isEqualTo(2);
    }

    @Test
    void goesOnAtTheNextAddressAndStaysThere() throws IOException {
        try (FeedServer other = new FeedServer()) {
            Feed<MatchTold> both = MatchFixtures.feed(server, other);
            server.close();

            assertThat(both.after(0).feedId()).isEqualTo(other.feedId());
            assertThat(both.after(0).feedId()).isEqualTo(other.feedId());
            assertThat(server.asked()).isZero();
        }
    }

    @Test
    void leavesAnAddressAloneThatKeepsFailing() {
        server.answers(500, "");
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> feed.after(0)).isInstanceOf(FeedUnusable.class);
        }

        assertThat(server.asked()).isLessThan(10);

        server.answersWell();
        await().until(() -> answersAgain());
    }

    private boolean answersAgain() {
        try {
            return feed.after(0).feedId().equals(server.feedId());
        } catch (FeedUnusable resting) {
            return false;
        }
    }
}
