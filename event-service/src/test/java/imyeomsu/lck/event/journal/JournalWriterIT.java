package imyeomsu.lck.event.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.event.FaultyWire;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.copy.CopyName;
import imyeomsu.lck.event.database.DatabaseClockFixtures;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class JournalWriterIT {

    private static TestDatabase database;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Journal journal = new Journal(
            DatabaseClockFixtures.clock(),
            new JournalProperties(Duration.ofSeconds(1), 1_000, Duration.ofDays(90)),
            meters);

    @BeforeAll
    static void connect() {
        database = TestDatabase.migrated("lck_event_journal");
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void keepsWhatItCannotWriteAndWritesItLater() throws Exception {
        long hotTime = database.openHotTime(5);
        try (FaultyWire wire = FaultyWire.to(Stores.mysql());
                HikariDataSource away = TestDatabase.pool(wire.through(database.url()), 1)) {
            away.setConnectionTimeout(300);
            wire.cut();
            JournalWriter writer = writer(away);
            journal.acknowledged(hotTime, Answer.ISSUED, 7, 1);
            journal.turnAtOnce();

            assertThatExceptionOfType(DataAccessException.class).isThrownBy(writer::write);

            assertThat(waiting()).isEqualTo(2);
        }
        assertThat(rows(hotTime)).isEmpty();
    }

    @Test
    void writesEachPageOnceHoweverOftenItIsSent() {
        long hotTime = database.openHotTime(5);
        JournalStore store = store(database.dataSource());
        journal.acknowledged(hotTime, Answer.ISSUED, 7, 1);
        journal.answered(hotTime, Answer.SOLD_OUT);
        journal.turnAtOnce();
        JournalPage page = journal.take().get(0);

        store.write(page);
        store.write(page);

        assertThat(rows(hotTime)).containsExactly("{\"ISSUED\": 1, \"SOLD_OUT\": 1} [[7, 1]]");
    }

    @Test
    void writesTheLastWordsWhenItStops() {
        long hotTime = database.openHotTime(5);
        JournalWriter writer = writer(database.dataSource());
        writer.start();
        assertThat(writer.isRunning()).isTrue();
        journal.acknowledged(hotTime, Answer.YOURS, 8, 2);

        writer.stop();

        assertThat(writer.isRunning()).isFalse();
        assertThat(rows(hotTime)).containsExactly("{\"YOURS\": 1} [[8, 2]]");
        assertThat(waiting()).isZero();
    }

    @Test
    void countsWhatIsLostWhereTheDatabaseIsAwayAtTheEnd() throws Exception {
        long hotTime = database.openHotTime(5);
        try (FaultyWire wire = FaultyWire.to(Stores.mysql());
                HikariDataSource away = TestDatabase.pool(wire.through(database.url()), 1)) {
            away.setConnectionTimeout(300);
            wire.cut();
            journal.acknowledged(hotTime, Answer.YOURS, 8, 2);

            writer(away).stop();

            assertThat(meters.get("lck.journal.dropped").counter().count()).isEqualTo(1);
            assertThat(waiting()).isZero();
        }
    }

    @Test
    void passesOverAPageThatTheDatabaseRefuses() {
        long hotTime = database.openHotTime(5);
        JournalWriter writer = writer(database.dataSource());
        database.jdbc()
                .sql("CREATE TRIGGER refusal BEFORE INSERT ON claim_journal FOR EACH ROW BEGIN IF NEW.hot_time_id = "
                        + Long.MAX_VALUE + " THEN SIGNAL SQLSTATE '23000'; END IF; END")
                .update();
        journal.answered(Long.MAX_VALUE, Answer.OVER);
        journal.turnAtOnce();
        journal.answered(hotTime, Answer.OVER);
        journal.turnAtOnce();

        writer.write();

        assertThat(rows(hotTime)).containsExactly("{\"OVER\": 1} []");
        assertThat(meters.get("lck.journal.dropped").counter().count()).isEqualTo(1);
        database.jdbc().sql("DROP TRIGGER refusal").update();
    }

    @Test
    void prunesWhatIsOldAndNothingElse() {
        long hotTime = database.openHotTime(5);
        for (String age : List.of("91 DAY", "89 DAY")) {
            database.jdbc()
                    .sql("INSERT INTO claim_journal VALUES (?, UTC_TIMESTAMP() - INTERVAL " + age + ", ?, '{}', '[]')")
                    .params(hotTime, age)
                    .update();
        }

        store(database.dataSource()).prune(Duration.ofDays(90));

        assertThat(database.jdbc()
                        .sql("SELECT copy FROM claim_journal WHERE hot_time_id = ?")
                        .param(hotTime)
                        .query(String.class)
                        .list())
                .containsExactly("89 DAY");
    }

    private JournalWriter writer(HikariDataSource pool) {
        return new JournalWriter(journal, store(pool));
    }

    private static JournalStore store(HikariDataSource pool) {
        return new JournalStore(JdbcClient.create(pool), new CopyName());
    }

    private double waiting() {
        return meters.get("lck.journal.waiting").gauge().value();
    }

    private static List<String> rows(long hotTime) {
        return database.jdbc()
                .sql(
                        "SELECT CONCAT(outcomes, ' ', acknowledged) FROM claim_journal WHERE hot_time_id = ? ORDER BY second")
                .param(hotTime)
                .query(String.class)
                .list();
    }
}
