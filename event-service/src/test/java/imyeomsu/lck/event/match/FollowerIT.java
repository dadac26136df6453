package imyeomsu.lck.event.match;

import static imyeomsu.lck.event.match.MatchFixtures.scheduled;
import static imyeomsu.lck.event.match.MatchFixtures.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.feed.FeedServer;
import imyeomsu.lck.event.feed.FeedUnusable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class FollowerIT {

    private static TestDatabase database;
    private FeedServer server;
    private FollowingCopy copy;

    @BeforeAll
    static void connect() {
        database = TestDatabase.migrated("lck_event_follow");
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @BeforeEach
    void start() throws IOException {
        FollowingCopy.emptied(database);
        server = new FeedServer();
        copy = new FollowingCopy(database, server);
    }

    @AfterEach
    void stop() {
        copy.close();
        server.close();
    }

    @Test
    void knowsNothingBeforeItHasFollowed() {
        assertThat(copy.matches.find("a")).isEmpty();
    }

    @Test
    void waitsForTheFirstChangeOfAFeedThatIsStillEmpty() {
        assertThat(copy.catchUp()).isZero();

        server.tells(scheduled("a"));

        assertThat(copy.catchUp()).isEqualTo(1);
        assertThat(copy.state("a")).contains("SCHEDULED");
    }

    @Test
    void catchesUpOverPages() {
        for (int i = 1; i <= 1203; i++) {
            server.tells(scheduled("m" + i % 400));
        }

        assertThat(copy.catchUp()).isEqualTo(1203);

        assertThat(copy.copy.all(copy.copy.cursor().served())).hasSize(400);
        assertThat(copy.stored()).hasSize(400);
        // One that finds a new feed, three pages, one that finds nothing more.
        assertThat(server.asked()).isEqualTo(5);
    }

    @Test
    void tellsEachChangeOnceAndInOrder() {
        server.tells(scheduled("a"));
        copy.catchUp();

        server.tells(won("a", 0));
        server.tells(scheduled("b"));
        server.tells(won("a", 1));
        copy.catchUp();
        copy.catchUp();

        assertThat(copy.stored()).containsExactly("a SCHEDULED 1", "a FINISHED 2", "b SCHEDULED 1", "a FINISHED 3");
        assertThat(copy.told.get(3).before()).isEqualTo(copy.told.get(1).now());
        assertThat(copy.matches.find("a")).hasValueSatisfying(match -> {
            assertThat(match.score2()).isEqualTo(1);
            assertThat(match.winner()).isEqualTo("T1");
        });
    }

    @Test
    void takesEachChangeOnceHoweverManyFollow() throws Exception {
        server.tells(scheduled("first"));
        copy.catchUp();
        List<String> expected = new ArrayList<>(copy.stored());
        try (FollowingCopy other = new FollowingCopy(database, server)) {
            for (int round = 0; round < 30; round++) {
                for (int i = 0; i < 20; i++) {
                    server.tells(won("m" + i, round));
                    expected.add("m" + i + " FINISHED " + (2 + round));
                }
                CyclicBarrier together = new CyclicBarrier(2);
                CompletableFuture.allOf(atOnce(copy, together), atOnce(other, together))
                        .join();
            }
            copy.catchUp();
        }

        assertThat(copy.stored()).containsExactlyElementsOf(expected);
        assertThat(copy.copy.cursor().number()).isEqualTo(601);
    }

    @Test
    void leavesTheChangesToWhoeverTakesThemOver() throws Exception {
        server.tells(scheduled("a"));
        copy.catchUp();
        server.tells(won("a", 0));
        try (FollowingCopy other = new FollowingCopy(database, server)) {
            copy.does(change -> assertThat(other.catchUp()).isEqualTo(1));

            assertThat(copy.catchUp()).isEqualTo(2);
            assertThat(other.stored()).containsExactly("a SCHEDULED 1", "a FINISHED 2");
        }
    }

    @Test
    void takesOverAgainWhatWasCutOffBeforeTheCommit() {
        server.tells(scheduled("a"));
        copy.catchUp();
        server.tells(won("a", 0));
        server.tells(scheduled("b"));
        copy.does(change -> copy.isCutOff());

        assertThatThrownBy(() -> copy.catchUp()).isInstanceOf(RuntimeException.class);

        assertThat(copy.state("a")).contains("SCHEDULED");
        assertThat(copy.copy.cursor().number()).isEqualTo(1);
        copy.does(change -> {});
        assertThat(copy.catchUp()).isEqualTo(3);
        assertThat(copy.stored()).containsExactly("a SCHEDULED 1", "a FINISHED 2", "b SCHEDULED 1");
    }

    @Test
    void refusesAGapUntilItIsClosed() {
        server.tells(scheduled("a"));
        copy.catchUp();
        server.tells(won("a", 0));
        server.tells(scheduled("b"));
        server.tells(won("b", 0));

        server.hides(2);
        assertThatThrownBy(() -> copy.catchUp())
                .isInstanceOf(FeedUnusable.class)
                .hasMessageContaining("change 2");
        server.hides(3);
        assertThatThrownBy(() -> copy.catchUp())
                .isInstanceOf(FeedUnusable.class)
                .hasMessageContaining("change 3");
        assertThat(copy.stored()).containsExactly("a SCHEDULED 1");

        server.hides(-1);
        assertThat(copy.catchUp()).isEqualTo(4);
        assertThat(copy.stored()).hasSize(4);
    }

    @Test
    void refusesAFeedThatKeepsBackItsLastChanges() {
        server.tells(scheduled("a"));
        copy.catchUp();
        server.tells(scheduled("b"));
        server.hides(2);

        assertThatThrownBy(() -> copy.catchUp())
                .isInstanceOf(FeedUnusable.class)
                .hasMessageContaining("change 2 is missing, the last is 2");
    }

    @Test
    void refusesAMatchThatItCannotStore() {
        server.tells(scheduled("a".repeat(61)));
        server.tells(scheduled("b"));

        assertThatThrownBy(() -> copy.catchUp()).isInstanceOf(DataAccessException.class);

        assertThat(copy.copy.cursor().number()).isZero();
    }

    private static CompletableFuture<Void> atOnce(FollowingCopy copy, CyclicBarrier together) {
        return CompletableFuture.runAsync(() -> {
            try {
                together.await();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            copy.catchUp();
        });
    }
}
