package imyeomsu.lck.event.match;

import com.zaxxer.hikari.HikariDataSource;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.feed.FeedServer;
import imyeomsu.lck.event.feed.Follower;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One copy of the service as far as it follows, with a listener that stores what it is told in the same transaction. */
final class FollowingCopy implements AutoCloseable {

    final List<MatchChanged> told = new CopyOnWriteArrayList<>();
    final MatchCopy copy;
    final Matches matches;
    final Follower<Cursor, MatchTold> follower;
    final JdbcClient jdbc;
    private final HikariDataSource pool;
    private volatile Consumer<MatchChanged> listener = change -> {};

    FollowingCopy(TestDatabase database, FeedServer... servers) {
        pool = TestDatabase.pool(database.url(), 1);
        JdbcTemplate template = new JdbcTemplate(pool);
        jdbc = JdbcClient.create(template);
        copy = new MatchCopy(template);
        matches = new Matches(jdbc);
        Intake intake = new Intake(
                copy, new TransactionTemplate(new JdbcTransactionManager(pool)), event -> hear((MatchChanged) event));
        follower = new Follower<>(MatchFixtures.feed(servers), intake);
    }

    long catchUp() {
        return follower.catchUp();
    }

    /** Done at each change, within the transaction. */
    void does(Consumer<MatchChanged> work) {
        listener = work;
    }

    Optional<String> state(String id) {
        return matches.find(id).map(Match::state);
    }

    /** What listeners have stored: one row for each change, in their order. */
    List<String> stored() {
        return jdbc.sql("SELECT what FROM heard ORDER BY id")
                .query(String.class)
                .list();
    }

    /** As if the process ended here: the database hangs up in the middle of the transaction. */
    void isCutOff() {
        long connection = jdbc.sql("SELECT CONNECTION_ID()").query(Long.class).single();
        try (HikariDataSource other = TestDatabase.pool(pool.getJdbcUrl(), 1)) {
            JdbcClient.create(other).sql("KILL " + connection).update();
        }
    }

    private void hear(MatchChanged change) {
        told.add(change);
        jdbc.sql("INSERT INTO heard (what) VALUES (?)").param(said(change)).update();
        listener.accept(change);
    }

    private static String said(MatchChanged change) {
        Match now = change.now();
        return now == null ? "gone" : now.id() + " " + now.state() + " " + now.version();
    }

    static void emptied(TestDatabase database) {
        for (String statement : List.of(
                "CREATE TABLE IF NOT EXISTS heard (id BIGINT AUTO_INCREMENT PRIMARY KEY, what VARCHAR(100))",
                "DELETE FROM heard",
                "DELETE FROM match_copy",
                "UPDATE match_cursor SET feed_id = '', last_number = 0, generation = 0, served = 0")) {
            database.jdbc().sql(statement).update();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
