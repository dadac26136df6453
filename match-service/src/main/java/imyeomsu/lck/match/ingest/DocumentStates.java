package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.landing.Failing;
import imyeomsu.lck.match.landing.Failure;
import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.Head;
import imyeomsu.lck.match.landing.Landing;
import imyeomsu.lck.match.season.LeagueTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of every document, and how old the published word of each is. */
@Component
class DocumentStates {

    record Version(String hash, OffsetDateTime fetchedAt) {}

    /**
     * @param state NEW until the import has looked at it
     * @param goodAt when the source last gave or confirmed what is published
     * @param stale whether what is published is older than what the source says, or the source cannot be asked
     * @param versions that can be read again, newest first
     */
    record DocumentView(
            String source,
            String document,
            @Nullable Format format,
            String state,
            @Nullable String reason,
            @Nullable OffsetDateTime fetchedAt,
            @Nullable OffsetDateTime goodAt,
            boolean stale,
            @Nullable Long ageSeconds,
            List<Version> versions) {}

    private final Landing landing;
    private final DocumentRecords records;
    private final Clock clock;

    DocumentStates(Landing landing, DocumentRecords records, Clock clock) {
        this.landing = landing;
        this.records = records;
        this.clock = clock;
    }

    List<DocumentView> all() {
        Map<String, DocumentView> views = new TreeMap<>();
        Map<String, DocumentRecords.Row> rows =
                records.all().stream().collect(Collectors.toMap(row -> key(row.source(), row.docKey()), row -> row));
        rows.forEach((key, row) -> views.put(key, view(row.source(), row.docKey(), null, row)));
        for (Head head : landing.heads()) {
            String key = key(head.source(), head.key());
            views.put(key, view(head.source(), head.key(), head, rows.get(key)));
        }
        for (Failing failing : landing.failures()) {
            views.computeIfAbsent(
                    key(failing.source(), failing.key()),
                    key -> failed(failing.source(), failing.key(), failing.failure()));
        }
        return List.copyOf(views.values());
    }

    private DocumentView view(String source, String document, @Nullable Head head, DocumentRecords.@Nullable Row row) {
        Instant good = goodAt(head, row);
        Failure failure = head == null ? null : head.lastFailure();
        boolean refused = row != null && row.state() != DocumentRecords.State.GOOD;
        String reason = refused ? row.reason() : failure == null ? null : failure.code() + ": " + failure.detail();
        return new DocumentView(
                source,
                document,
                head == null ? null : head.format(),
                row == null ? "NEW" : row.state().name(),
                reason,
                head == null ? null : LeagueTime.at(head.fetchedAt()),
                good == null ? null : LeagueTime.at(good),
                refused || failure != null,
                good == null ? null : Duration.between(good, clock.instant()).toSeconds(),
                head == null
                        ? List.of()
                        : landing.history(source, document).stream()
                                .map(version -> new Version(version.hash(), LeagueTime.at(version.fetchedAt())))
                                .toList());
    }

    /** A document that the source confirmed since is as good as new. */
    private static @Nullable Instant goodAt(@Nullable Head head, DocumentRecords.@Nullable Row row) {
        if (row == null || row.goodAt() == null) {
            return null;
        }
        return head != null && head.hash().equals(row.goodHash())
                ? head.fetchedAt()
                : row.goodAt().toInstant(ZoneOffset.UTC);
    }

    private static DocumentView failed(String source, String document, Failure why) {
        return new DocumentView(
                source, document, null, "NEW", why.code() + ": " + why.detail(), null, null, true, null, List.of());
    }

    private static String key(String source, String document) {
        return source + '\n' + document;
    }
}
