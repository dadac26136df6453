package imyeomsu.lck.event.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.FaultyWire;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.database.DatabaseClockFixtures;
import imyeomsu.lck.event.planning.MakerFixtures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Copies of the service, each with its own connections, that make the Hot Times of series. */
class SeriesMakingIT {

    private TestDatabase database;

    @BeforeEach
    void connect() {
        database = TestDatabase.migrated("lck_event_series");
        database.jdbc().sql("UPDATE hot_time_series SET active = FALSE").update();
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void makesEachHotTimeOnceHoweverManyCopiesDoSo() throws Exception {
        long series = series("0 0 0/6 * * *");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Integer> made = new ArrayList<>();
        try (HikariDataSource one = TestDatabase.pool(database.url(), 3);
                HikariDataSource other = TestDatabase.pool(database.url(), 3)) {
            CyclicBarrier start = new CyclicBarrier(4);
            List<Future<Integer>> copies = new ArrayList<>();
            for (HikariDataSource pool : List.of(one, other, one, other)) {
                SeriesMaking copy = copy(pool, 200);
                copies.add(threads.submit(() -> {
                    start.await();
                    return copy.makeAll();
                }));
            }
            for (Future<Integer> copy : copies) {
                made.add(copy.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(made.stream().mapToInt(Integer::intValue).sum()).isEqualTo(140);
        assertThat(count("hot_time", series)).isEqualTo(140);
        assertThat(database.jdbc()
                        .sql("SELECT COUNT(*) FROM hot_time_change JOIN hot_time ON hot_time.id = hot_time_id"
                                + " WHERE series_id = ? AND what = 'MADE'")
                        .param(series)
                        .query(Integer.class)
                        .single())
                .isEqualTo(140);
    }

    @Test
    void makesNoneAgainThatWasOpenedEarly() {
        long series = series("0 0 20 * * WED");
        SeriesMaking copy = copy(database.dataSource(), 200);
        copy.makeAll();

        database.jdbc()
                .sql("UPDATE hot_time SET opens_at = UTC_TIMESTAMP(6) WHERE series_id = ?")
                .param(series)
                .update();

        assertThat(copy.makeAll()).isZero();
        assertThat(count("hot_time", series)).isEqualTo(5);
    }

    @Test
    void makesNotMoreThanAreSensibleAhead() {
        long series = series("0 0/10 * * * *");

        copy(database.dataSource(), 20).makeAll();

        assertThat(count("hot_time", series)).isEqualTo(20);
    }

    @Test
    void makesNothingOfASeriesThatWasStoppedSinceItWasRead() {
        long id = series("0 0 20 * * WED");
        AllSeries all = new AllSeries(database.jdbc());
        Series read = all.find(id).orElseThrow();
        all.stop(id);

        assertThat(copy(database.dataSource(), 200).make(read)).isZero();

        assertThat(count("hot_time", id)).isZero();
    }

    @Test
    void passesOverARhythmThatItCannotRead() {
        series("every now and then");
        long other = series("0 0 20 * * WED");

        assertThat(copy(database.dataSource(), 200).makeAll()).isEqualTo(5);

        assertThat(count("hot_time", other)).isEqualTo(5);
    }

    @Test
    void goesOnWhenTheDatabaseIsBack() throws Exception {
        long series = series("0 0 20 * * WED");
        try (FaultyWire wire = FaultyWire.to(Stores.mysql(), "INSERT INTO hot_time (");
                HikariDataSource pool = TestDatabase.pool(wire.through(database.url()), 3)) {
            SeriesTask task = new SeriesTask(copy(pool, 200), settings(200));
            wire.loseCalls(1);

            assertThatCode(task::run).doesNotThrowAnyException();
            assertThat(count("hot_time", series)).isZero();
            assertThatCode(task::run).doesNotThrowAnyException();
            assertThat(count("hot_time", series)).isEqualTo(5);

            wire.cut();
            assertThatCode(task::run).doesNotThrowAnyException();
        }
    }

    private static SeriesMaking copy(HikariDataSource pool, int most) {
        JdbcClient jdbc = JdbcClient.create(pool);
        return new SeriesMaking(
                new AllSeries(jdbc),
                MakerFixtures.maker(jdbc),
                new TransactionTemplate(new JdbcTransactionManager(pool)),
                DatabaseClockFixtures.clock(),
                settings(most));
    }

    private static SeriesProperties settings(int most) {
        return new SeriesProperties(Duration.ofDays(35), most, Duration.ofMinutes(1));
    }

    private long series(String cron) {
        Localized title = new Localized("핫타임", "Hot Time");
        SeriesPlan.Worth coupon = new SeriesPlan.Worth("PERCENT_OFF", 10, 7);
        return new AllSeries(database.jdbc()).add(new SeriesPlan(title, 10, cron, 60, coupon, null, false, null), 1);
    }

    private int count(String table, long series) {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM " + table + " WHERE series_id = ?")
                .param(series)
                .query(Integer.class)
                .single();
    }
}
