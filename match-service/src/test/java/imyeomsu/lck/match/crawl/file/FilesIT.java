package imyeomsu.lck.match.crawl.file;

import static imyeomsu.lck.match.crawl.CrawlRunner.NOW;
import static imyeomsu.lck.match.crawl.CrawlRunner.crawl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import imyeomsu.lck.common.testing.MovableClock;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.match.crawl.Crawl;
import imyeomsu.lck.match.crawl.CrawlRunner;
import imyeomsu.lck.match.landing.Failing;
import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.Head;
import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.landing.Landing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class FilesIT {

    private static final String SPRING = "lck-2023-spring.csv";

    @TempDir
    Path folder;

    @BeforeAll
    static void database() {
        Flyway.configure()
                .dataSource(
                        Stores.mysql().jdbcUrl("lck_match_crawl"),
                        Stores.mysql().username(),
                        Stores.mysql().password())
                .load()
                .migrate();
    }

    @BeforeEach
    void nothingIsKnown() {
        CrawlRunner.wipe();
        files().run(context ->
                context.getBean(JdbcClient.class).sql("DELETE FROM season").update());
    }

    @Test
    void theShippedSeasonsLandAsTheyAre() {
        files().run(context -> {
            round(context);

            assertThat(context.getBean(Landing.class).heads())
                    .extracting(Head::key)
                    .containsExactly(SPRING, "lck-2025.csv");
            LandedDocument spring = landed(context);
            assertThat(spring.body()).isEqualTo(SeasonFiles.bytes(SPRING));
            assertThat(spring.format()).isEqualTo(Format.SEASON_CSV);
            assertThat(spring.league()).isEqualTo("LCK");
        });
    }

    @Test
    void aReplayedSeasonGoesOnWithTime() {
        replay().run(context -> {
            round(context);
            LandedDocument first = landed(context);
            assertThat(table(first).shift()).hasValue(weeks());
            assertThat(played(first)).isBetween(40L, 50L);
            assertThat(context.getBean(Landing.class)
                            .find("files", "lck-2025.csv")
                            .orElseThrow()
                            .body())
                    .isEqualTo(SeasonFiles.bytes("lck-2025.csv"));

            context.getBean(MovableClock.class).move(Duration.ofMinutes(1));
            round(context);
            assertThat(landed(context).hash()).isEqualTo(first.hash());

            Instant next = table(first).lines().get((int) played(first)).start();
            context.getBean(MovableClock.class).moveTo(next.plus(Duration.ofMinutes(135)));
            round(context);
            assertThat(played(landed(context))).isEqualTo(played(first) + 1);

            context.getBean(MovableClock.class).move(Duration.ofDays(365));
            round(context);
            assertThat(played(landed(context))).isEqualTo(90);
            assertThat(table(landed(context)).shift()).hasValue(weeks());
        });
    }

    @Test
    void whatTheImportKnowsOfTheShiftGoesBeforeAll() {
        replay().run(context -> {
            context.getBean(JdbcClient.class)
                    .sql(
                            """
                            INSERT INTO season (id, league, original_year, name_ko, name_en, starts_on, ends_on,
                                shifted_weeks, revision, changed_at)
                            VALUES ('lck-2023-spring', 'LCK', 2023, 'x', 'x', '2026-01-01', '2026-03-01', 7, 1, NOW(6))
                            """)
                    .update();

            round(context);

            assertThat(table(landed(context)).shift()).hasValue(7);
            assertThat(played(landed(context))).isEqualTo(90);
        });
    }

    @Test
    void aCopyWhoseClockIsALittleBehindTakesNothingBack() {
        replay().run(context -> {
            round(context);
            Instant start = table(landed(context))
                    .lines()
                    .get((int) played(landed(context)))
                    .start();
            context.getBean(MovableClock.class).moveTo(start);
            round(context);
            String told = landed(context).hash();

            context.getBean(MovableClock.class).moveTo(start.minusSeconds(120));
            round(context);

            assertThat(landed(context).hash()).isEqualTo(told);
        });
    }

    @Test
    void aFolderOfItsOwnMayHoldAnything() throws IOException {
        Files.writeString(folder.resolve("games.csv"), "gameid,participantid\n1,2\n");
        Files.writeString(folder.resolve("month.json"), "{\"code\":200,\"content\":{\"matches\":[]}}");
        Files.writeString(folder.resolve("notes.csv"), "who,knows\n");
        Files.writeString(folder.resolve("large.csv"), "gameid,participantid\n" + "1,2\n".repeat(1000));
        Files.writeString(folder.resolve("readme.txt"), "not a document");

        files().withPropertyValues("lck.sources.files.folder=file:" + folder + "/", "lck.sources.files.max-size=1KB")
                .run(context -> {
                    assertThatThrownBy(() -> round(context)).isInstanceOf(IllegalStateException.class);

                    Landing landing = context.getBean(Landing.class);
                    assertThat(landing.heads())
                            .extracting(Head::format)
                            .containsExactly(Format.ORACLES_ELIXIR, Format.NAVER_SCHEDULE);
                    assertThat(landing.failures())
                            .extracting(
                                    Failing::key, failing -> failing.failure().code())
                            .containsExactly(tuple("large.csv", "TOO_LARGE"), tuple("notes.csv", "UNKNOWN_FORMAT"));
                });
    }

    private static ApplicationContextRunner files() {
        return crawl().withPropertyValues("lck.sources.files.enabled=true");
    }

    private static ApplicationContextRunner replay() {
        return files().withPropertyValues("lck.match.replay.season=lck-2023-spring");
    }

    private static int weeks() {
        return new Replay("", null).weeks(SeasonFiles.shipped(SPRING).middle(), NOW);
    }

    private static void round(ApplicationContext context) {
        context.getBean(Crawl.class).run();
    }

    private static LandedDocument landed(ApplicationContext context) {
        return context.getBean(Landing.class).find("files", SPRING).orElseThrow();
    }

    private static SeasonTable table(LandedDocument document) {
        return SeasonTable.read(document.body());
    }

    private static long played(LandedDocument document) {
        return table(document).lines().stream()
                .filter(line -> line.columns().get("status").equals("completed"))
                .count();
    }
}
