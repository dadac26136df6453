package imyeomsu.lck.match.game;

import imyeomsu.lck.match.season.SeasonCatalog;
import imyeomsu.lck.match.season.SeasonRoster;
import imyeomsu.lck.match.snapshot.Resource;
import imyeomsu.lck.match.snapshot.Snapshot;
import imyeomsu.lck.match.snapshot.Snapshots;
import imyeomsu.lck.match.snapshot.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The matches of every season, from memory. */
@Component
public class Matches {

    /** A match and the version of its season that it was read at. */
    record Found(Version version, MatchView match) {}

    private static final Comparator<Found> ORDER = Comparator.comparing(found -> Position.of(found.match()));

    private final Resource<MatchList> matches;
    private final Resource<MatchDetails> details;

    Matches(Snapshots snapshots, SeasonCatalog catalog, GameMatches table, MatchDetailTables detailTables) {
        this.matches = snapshots.ofSeason("matches", MatchList.class, season -> read(season, catalog, table));
        this.details = snapshots.ofSeason("details", MatchDetails.class, detailTables::read);
    }

    private static MatchList read(String seasonId, SeasonCatalog catalog, GameMatches table) {
        SeasonRoster roster = catalog.roster(seasonId);
        return new MatchList(table.findBySeasonIdOrderByStartsAtAscIdAsc(seasonId).stream()
                .map(match -> MatchView.of(match, roster))
                .toList());
    }

    /** Of one season; 404 where there is none. */
    public Snapshot<MatchList> of(String seasonId) {
        return matches.of(seasonId);
    }

    Optional<Found> find(String id) {
        return matches.ofEach().stream()
                .flatMap(season -> season.value().find(id).map(match -> new Found(season.version(), match)).stream())
                .findFirst();
    }

    /** The first match of any season that is still to begin. */
    Optional<Found> next(Instant now, Predicate<MatchView> wanted) {
        return matches.ofEach().stream()
                .flatMap(season -> season.value().matches().stream()
                        .filter(match -> match.state() == MatchState.SCHEDULED)
                        .filter(match -> match.start().toInstant().isAfter(now))
                        .filter(wanted)
                        .findFirst()
                        .map(match -> new Found(season.version(), match))
                        .stream())
                .min(ORDER);
    }

    /** When each match of a season last changed, by match. */
    public Map<String, Instant> changedAt(String seasonId) {
        return details(seasonId).value().changedAt();
    }

    Snapshot<MatchDetails> details(String seasonId) {
        return details.of(seasonId);
    }
}
