package imyeomsu.lck.match.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.match.snapshot.Copy.Name;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SnapshotsIT {

    private static final String SCHEMA = "snapshots";
    private static final String KEY = "lck:match:{spring}:name";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final List<Copy> copies = new ArrayList<>();
    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(
            Stores.mysql().jdbcUrl(SCHEMA),
            Stores.mysql().username(),
            Stores.mysql().password()));
    private Copy copy;

    @BeforeEach
    void aSeasonInSpring() throws SQLException {
        jdbc.sql("CREATE TABLE season (id VARCHAR(40), name VARCHAR(40), revision BIGINT, changed_at DATETIME(6))")
                .update();
        copy = aCopy();
        copy.redis.delete(KEY);
        jdbc.sql("INSERT INTO season VALUES ('spring', 'Spring', 1, ?)")
                .param(utc(NOON))
                .update();
        copy.snapshots.refresh();
    }

    @AfterEach
    void endOfSpring() {
        jdbc.sql("DROP TABLE IF EXISTS season").update();
        copies.forEach(Copy::close);
    }

    @Test
    void oneCopyReadsAndTheOthersTakeWhatItRead() {
        Copy other = aCopy();
        other.snapshots.refresh();

        assertThat(copy.name("spring")).isEqualTo("Spring");
        assertThat(other.name("spring")).isEqualTo("Spring");
        assertThat(copy.reads).hasValue(1);
        assertThat(other.reads).hasValue(0);
    }

    @Test
    void whatIsInMemoryIsReadNowhereElse() {
        jdbc.sql("DROP TABLE season").update();
        copy.redis.delete(KEY);

        assertThat(copy.name("spring")).isEqualTo("Spring");
    }

    @Test
    void aChangeIsTakenOverByTheNextRefresh() {
        changeTo("Spring Split", 2, NOON.plusSeconds(1));

        assertThat(copy.name("spring")).isEqualTo("Spring");
        assertThat(copy.snapshots.refresh()).containsExactly("spring");
        assertThat(copy.name("spring")).isEqualTo("Spring Split");
        assertThat(copy.snapshots.refresh()).isEmpty();
    }

    @Test
    void whoChangesASeasonLeavesItReadyForTheOthers() {
        Copy other = aCopy();
        other.snapshots.refresh();
        changeTo("Spring Split", 2, NOON.plusSeconds(1));

        copy.snapshots.rebuild("spring");
        other.snapshots.refresh();

        assertThat(copy.name("spring")).isEqualTo("Spring Split");
        assertThat(other.name("spring")).isEqualTo("Spring Split");
        assertThat(other.reads).hasValue(0);
        assertThat(copy.told).contains(new Rebuilt("spring"), new Replaced("spring"));
    }

    @Test
    void aWipedRedisIsFilledByTheNextWhoNeedsIt() {
        copy.redis.delete(KEY);

        Copy other = aCopy();
        other.snapshots.refresh();

        assertThat(other.name("spring")).isEqualTo("Spring");
        assertThat(copy.redis.hasKey(KEY)).isTrue();
    }

    @Test
    void whatIsNotUnderstoodIsReadAnew() {
        for (String json : List.of("{", "[]", "{\"title\": \"Spring\"}", "{}")) {
            copy.redis.opsForHash().put(KEY, "json", json);
            Copy other = aCopy();
            other.snapshots.refresh();

            assertThat(other.name("spring")).isEqualTo("Spring");
            assertThat(copy.redis.opsForHash().get(KEY, "json")).isEqualTo("{\"name\":\"Spring\"}");
        }
    }

    @Test
    void anythingElseUnderTheKeyIsReplaced() {
        copy.redis.delete(KEY);
        copy.redis.opsForValue().set(KEY, "something");

        Copy other = aCopy();
        other.snapshots.refresh();

        assertThat(other.name("spring")).isEqualTo("Spring");
    }

    @Test
    void anOldSnapshotNeverReplacesANewerOne() {
        Snapshot<Name> old = copy.names.of("spring");
        changeTo("Spring Split", 2, NOON);
        copy.snapshots.rebuild("spring");
        Shelf shelf = new Shelf(copy.redis, tools.jackson.databind.json.JsonMapper.shared());

        shelf.put(copy.names, old);

        assertThat(shelf.find(copy.names, new Version("spring", 2, NOON))).isPresent();
        assertThat(shelf.find(copy.names, old.version())).isEmpty();
    }

    @Test
    void aDatabaseThatWasStartedOverGoesBeforeWhatWasLeftInRedis() {
        changeTo("Spring Split", 57, NOON);
        copy.snapshots.refresh();
        changeTo("Spring anew", 1, NOON.plusSeconds(60));

        copy.snapshots.refresh();
        Copy other = aCopy();
        other.snapshots.refresh();

        assertThat(copy.name("spring")).isEqualTo("Spring anew");
        assertThat(other.name("spring")).isEqualTo("Spring anew");
        assertThat(other.reads).hasValue(0);
    }

    @Test
    void aDatabaseThatWasPutBackIsBelieved() {
        changeTo("Spring Split", 2, NOON.plusSeconds(60));
        copy.snapshots.refresh();
        changeTo("Spring", 1, NOON);

        copy.snapshots.refresh();

        assertThat(copy.name("spring")).isEqualTo("Spring");
    }

    @Test
    void withoutRedisTheDatabaseIsRead() {
        Copy alone = new Copy(SCHEMA, 1);
        copies.add(alone);

        alone.snapshots.refresh();
        changeTo("Spring Split", 2, NOON.plusSeconds(1));
        alone.snapshots.rebuild("spring");

        assertThat(alone.name("spring")).isEqualTo("Spring Split");
    }

    @Test
    void aDatabaseThatIsAwayLeavesWhatWasKnown() {
        jdbc.sql("DROP TABLE season").update();

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(copy.snapshots::refresh);
        assertThat(copy.name("spring")).isEqualTo("Spring");
    }

    @Test
    void beforeAnythingWasReadCallersAreAskedToComeAgain() {
        assertThatThrownBy(() -> aCopy().name("spring")).isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                        problem.status().value())
                .isEqualTo(503));
    }

    @Test
    void aSeasonThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> copy.name("autumn"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("SEASON_NOT_FOUND"));
    }

    @Test
    void aResourceThatCannotBeReadLeavesTheOthersAlone() {
        Copy other = aCopy();
        Resource<Name> broken = other.snapshots.ofSeason("broken", Name.class, season -> {
            throw new IllegalStateException("broken");
        });
        other.snapshots.refresh();

        assertThat(other.name("spring")).isEqualTo("Spring");
        assertThatThrownBy(() -> broken.of("spring")).hasMessage("broken");
    }

    @Test
    void whatIsDerivedFromAllSeasonsFollowsEach() {
        Resource<Name> count = copy.snapshots.ofAll(
                "count",
                Name.class,
                () -> new Name(jdbc.sql("SELECT COUNT(*) FROM season")
                        .query(String.class)
                        .single()));
        jdbc.sql("INSERT INTO season VALUES ('summer', 'Summer', 1, ?)")
                .param(utc(NOON))
                .update();
        copy.redis.delete("lck:match:{all}:count");

        copy.snapshots.refresh();

        assertThat(count.get().value().name()).isEqualTo("2");
        assertThat(copy.names.ofEach()).extracting(Snapshot::value).contains(new Name("Summer"));
    }

    private Copy aCopy() {
        Copy another = Copy.on(SCHEMA);
        copies.add(another);
        return another;
    }

    private void changeTo(String name, int revision, Instant at) {
        jdbc.sql("UPDATE season SET name = ?, revision = ?, changed_at = ?")
                .params(name, revision, utc(at))
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
