package imyeomsu.lck.match.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How far each document has come; in the database, because what lies in Redis may be lost. */
@Component
class DocumentRecords {

    enum State {
        GOOD,
        /** It would take away from what is published. */
        HELD,
        UNREADABLE
    }

    /**
     * @param hash the version last looked at
     * @param goodHash the version that is published
     * @param goodAt when the source last gave a good one
     */
    record Row(
            String source,
            String docKey,
            String hash,
            State state,
            @Nullable String reason,
            LocalDateTime ingestedAt,
            @Nullable String goodHash,
            @Nullable LocalDateTime goodAt) {}

    private static final String PUT =
            """
            INSERT INTO ingested_document (source, doc_key, hash, state, reason, ingested_at, good_hash, good_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) AS new
            ON DUPLICATE KEY UPDATE hash = new.hash, state = new.state, reason = new.reason,
                ingested_at = new.ingested_at, good_hash = COALESCE(new.good_hash, ingested_document.good_hash),
                good_at = COALESCE(new.good_at, ingested_document.good_at)
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DocumentRecords(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Row> all() {
        return jdbc.query(
                "SELECT * FROM ingested_document ORDER BY source, doc_key", DataClassRowMapper.newInstance(Row.class));
    }

    Optional<Row> find(String source, String document) {
        return jdbc
                .query(
                        "SELECT * FROM ingested_document WHERE source = ? AND doc_key = ?",
                        DataClassRowMapper.newInstance(Row.class),
                        source,
                        document)
                .stream()
                .findFirst();
    }

    /** Whether its newest version could be used, or there was none yet. */
    boolean isGood(String source, String document) {
        return find(source, document).map(row -> row.state() == State.GOOD).orElse(true);
    }

    void good(String source, String document, String hash, Instant fetchedAt) {
        put(source, document, hash, State.GOOD, null, hash, column(fetchedAt));
    }

    void refused(String source, String document, String hash, State state, String reason) {
        put(source, document, hash, state, reason, null, null);
    }

    private void put(
            String source,
            String document,
            String hash,
            State state,
            @Nullable String reason,
            @Nullable String goodHash,
            @Nullable LocalDateTime goodAt) {
        jdbc.update(PUT, source, document, hash, state.name(), reason, column(clock.instant()), goodHash, goodAt);
    }

    static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
