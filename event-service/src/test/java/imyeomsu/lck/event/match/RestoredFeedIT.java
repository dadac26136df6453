package imyeomsu.lck.event.match;

import static imyeomsu.lck.event.match.MatchFixtures.scheduled;
import static imyeomsu.lck.event.match.MatchFixtures.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.feed.FeedServer;
import imyeomsu.lck.event.feed.FeedUnusable;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestoredFeedIT {

    private static TestDatabase database;
    private FeedServer server;
    private FollowingCopy copy;

    @BeforeAll
    static void connect() {
        database = TestDatabase.migrated("lck_event_restored");
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    /** Match a was played, b and c are to come. */
    @BeforeEach
    void follow() throws IOException {
        FollowingCopy.emptied(database);
        server = new FeedServer();
        copy = new FollowingCopy(database, server);
        server.tells(scheduled("a"));
        server.tells(scheduled("b"));
        server.tells(won("a", 0));
        server.tells(scheduled("c"));
        copy.catchUp();
        copy.told.clear();
    }

    @AfterEach
    void stop() {
        copy.close();
        server.close();
    }

    @Test
    void isReadFromItsBeginningWhenItsDatabaseWasPutBack() {
        server.isPutBackTo(2);

        assertThat(copy.catchUp()).isEqualTo(2);

        assertThat(copy.state("a")).contains("SCHEDULED");
        assertThat(copy.state("b")).contains("SCHEDULED");
        assertThat(copy.state("c")).isEmpty();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void isReadFromItsBeginningWhenItHasAnotherId() {
        server.isPutBackTo(2);
        server.tells(won("b", 1));
        server.tells(scheduled("d"));
        server.tells(scheduled("e"));
        server.getsANewFeedId();

        assertThat(copy.catchUp()).isEqualTo(5);

        assertThat(copy.copy.cursor().feedId()).isEqualTo(server.feedId());
        assertThat(copy.state("a")).contains("SCHEDULED");
        assertThat(copy.state("b")).contains("FINISHED");
        assertThat(copy.state("c")).isEmpty();
        assertThat(rows()).isEqualTo(4);
    }

    @Test
    void tellsOnlyWhatDiffersInTheEnd() {
        server.getsANewFeedId();
        server.isPutBackTo(3);
        server.tells(won("b", 0));

        copy.catchUp();

        assertThat(copy.told)
                .extracting(MatchChanged::now)
                .map(now -> now == null ? "gone" : now.id())
                .containsExactlyInAnyOrder("b", "gone");
        assertThat(copy.told).extracting(MatchChanged::before).doesNotContainNull();
    }

    @Test
    void isServedAsItWasUntilTheNewOneIsWhole() {
        server.getsANewFeedId();
        server.isPutBackTo(1);
        for (int i = 0; i < 600; i++) {
            server.tells(scheduled("n" + i));
        }
        server.hides(550);

        assertThatThrownBy(() -> copy.catchUp()).isInstanceOf(FeedUnusable.class);

        assertThat(copy.copy.cursor().number()).isEqualTo(500);
        assertThat(copy.state("a")).contains("FINISHED");
        assertThat(copy.state("c")).contains("SCHEDULED");
        assertThat(copy.state("n1")).isEmpty();
        assertThat(copy.told).isEmpty();

        server.hides(-1);
        assertThat(copy.catchUp()).isEqualTo(601);
        assertThat(copy.state("a")).contains("SCHEDULED");
        assertThat(copy.state("c")).isEmpty();
        assertThat(copy.state("n1")).contains("SCHEDULED");
    }

    @Test
    void keepsWhatIsKnownWhileTheNewOneIsEmpty() {
        server.getsANewFeedId();
        server.isPutBackTo(0);

        assertThat(copy.catchUp()).isZero();
        assertThat(copy.state("a")).contains("FINISHED");

        server.tells(scheduled("a"));
        assertThat(copy.catchUp()).isEqualTo(1);
        assertThat(copy.state("a")).contains("SCHEDULED");
        assertThat(copy.state("b")).isEmpty();
    }

    @Test
    void canBePutBackOnceMoreWhileItIsReadAgain() {
        server.getsANewFeedId();
        server.tells(scheduled("d"));
        server.hides(5);
        assertThatThrownBy(() -> copy.catchUp()).isInstanceOf(FeedUnusable.class);

        server.getsANewFeedId();
        server.hides(-1);
        server.isPutBackTo(2);
        copy.catchUp();

        assertThat(copy.copy.all(copy.copy.cursor().served()))
                .extractingFromEntries(Map.Entry::getKey)
                .containsExactlyInAnyOrder("a", "b");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void takesTheWholeFeedOrNothingInTheEnd() {
        server.getsANewFeedId();
        server.isPutBackTo(2);
        copy.does(change -> copy.isCutOff());

        assertThatThrownBy(() -> copy.catchUp()).isInstanceOf(RuntimeException.class);

        assertThat(copy.state("a")).contains("FINISHED");
        assertThat(copy.state("c")).contains("SCHEDULED");
        copy.does(change -> {});
        copy.catchUp();
        assertThat(copy.state("a")).contains("SCHEDULED");
        assertThat(copy.state("c")).isEmpty();
    }

    private int rows() {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM match_copy")
                .query(Integer.class)
                .single();
    }
}
