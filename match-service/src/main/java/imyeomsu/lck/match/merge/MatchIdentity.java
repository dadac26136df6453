package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.catalogue.SeasonPlan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which match of ours each report of one document is about, so that two sources, a page that was moved or a
 * start that was put off make no second match. A document never tells one match twice.
 */
final class MatchIdentity {

    /** Sources disagree by minutes about when a match begins, and by a day when it was put off. */
    private static final Duration SAME_MEETING = Duration.ofHours(30);

    private static final Duration SAME_SLOT = Duration.ofHours(3);

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]{1,24}");

    /** @param key as it is stored; {@code plainKey} as the source writes it */
    record Report(String key, String plainKey, Sighting sighting) {}

    private final String source;
    private final String document;
    private final SeasonPlan season;
    private final Map<String, Sighting> known = new HashMap<>();
    private final Map<String, StoredSighting> bySourceKey;
    private final Set<String> told = new HashSet<>();
    private final List<StoredSighting> stored;

    /** @param stored all that is known of the season */
    MatchIdentity(String source, String document, SeasonPlan season, List<StoredSighting> stored) {
        this.source = source;
        this.document = document;
        this.season = season;
        this.stored = stored;
        stored.forEach(seen -> known.put(seen.matchId(), seen.sighting()));
        bySourceKey = stored.stream()
                .filter(seen -> seen.source().equals(source))
                .collect(Collectors.toMap(StoredSighting::key, seen -> seen));
    }

    List<StoredSighting> assign(List<Report> reports) {
        Set<String> keys = reports.stream().map(Report::key).collect(Collectors.toSet());
        List<StoredSighting> assigned = new ArrayList<>();
        List<Report> others = new ArrayList<>();
        for (Report report : reports) {
            StoredSighting before = bySourceKey.get(report.key());
            if (before == null) {
                others.add(report);
            } else {
                assigned.add(seen(report, before.matchId()));
            }
        }
        Set<String> kept = keptByOthers(keys);
        others.sort(Comparator.comparing((Report report) -> report.sighting().when())
                .thenComparing(Report::key));
        for (Report report : others) {
            String id = meeting(report.sighting(), kept).orElseGet(() -> made(report));
            assigned.add(seen(report, id));
        }
        return assigned;
    }

    /** Matches that this source tells elsewhere, or here under a key that is still in use. */
    private Set<String> keptByOthers(Set<String> keys) {
        return stored.stream()
                .filter(seen -> seen.source().equals(source))
                .filter(seen -> seen.document().equals(document) && keys.contains(seen.key()))
                .map(StoredSighting::matchId)
                .collect(Collectors.toSet());
    }

    private StoredSighting seen(Report report, String matchId) {
        told.add(matchId);
        known.merge(matchId, report.sighting(), (before, now) -> before.teamsKnown() ? before : now);
        return new StoredSighting(source, report.key(), matchId, document, report.sighting());
    }

    private Optional<String> meeting(Sighting wanted, Set<String> kept) {
        Predicate<Map.Entry<String, Sighting>> free =
                match -> !told.contains(match.getKey()) && !kept.contains(match.getKey());
        if (!wanted.teamsKnown()) {
            return nearest(wanted, match -> free.test(match) && fits(wanted, match.getValue()), SAME_SLOT);
        }
        Predicate<Map.Entry<String, Sighting>> samePair =
                match -> free.test(match) && match.getValue().teams().equals(wanted.teams());
        return nearest(wanted, samePair, SAME_MEETING)
                .or(() -> nearest(wanted, match -> free.test(match) && fits(wanted, match.getValue()), SAME_SLOT))
                .or(() -> complete(wanted) ? nearest(wanted, samePair, Duration.ofDays(60)) : Optional.empty());
    }

    /** Teams that have had all their meetings do not get another one: theirs was put off. */
    private boolean complete(Sighting wanted) {
        Integer meetings =
                season.stage(wanted.stageId()).map(stage -> stage.meetings()).orElse(null);
        return meetings != null
                && !wanted.tiebreak()
                && !wanted.finished()
                && known.values().stream()
                                .filter(match -> match.teams().equals(wanted.teams()))
                                .filter(match -> match.stageId().equals(wanted.stageId()))
                                .count()
                        >= meetings;
    }

    /** A slot whose teams were not all known may be this match. */
    private static boolean fits(Sighting wanted, Sighting match) {
        return wanted.stageId().equals(match.stageId())
                && (!wanted.teamsKnown() || !match.teamsKnown())
                && (wanted.teams().containsAll(match.teams()) || match.teams().containsAll(wanted.teams()));
    }

    private Optional<String> nearest(
            Sighting wanted, Predicate<Map.Entry<String, Sighting>> possible, Duration atMost) {
        return known.entrySet().stream()
                .filter(possible)
                .filter(match -> apart(wanted, match).compareTo(atMost) <= 0)
                .min(Comparator.comparing((Map.Entry<String, Sighting> match) -> apart(wanted, match))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static Duration apart(Sighting wanted, Map.Entry<String, Sighting> match) {
        return wanted.apartFrom(match.getValue().when());
    }

    private String made(Report report) {
        String id = season.id() + "-"
                + (PLAIN.matcher(report.plainKey()).matches() ? report.plainKey() : hash(report.key()));
        return known.containsKey(id) ? season.id() + "-" + hash(report.key()) : id;
    }

    private String hash(String key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((source + '\n' + key).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Stream<StoredSighting> ofDocument(List<StoredSighting> stored, String source, String document) {
        return stored.stream().filter(seen -> seen.isOf(source, document));
    }

    static @Nullable Sighting before(List<StoredSighting> stored, StoredSighting now) {
        return stored.stream()
                .filter(seen ->
                        seen.source().equals(now.source()) && seen.matchId().equals(now.matchId()))
                .map(StoredSighting::sighting)
                .findFirst()
                .orElse(null);
    }
}
