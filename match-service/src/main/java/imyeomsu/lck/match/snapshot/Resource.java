package imyeomsu.lck.match.snapshot;

import imyeomsu.lck.common.problem.Problem;
import java.util.List;
import java.util.function.Function;

/**
 * One kind of thing that is kept of each season, or once of all together. Features make theirs by {@link Snapshots} and
 * read through it.
 */
public final class Resource<T> {

    private final Snapshots snapshots;
    private final String name;
    private final Class<T> type;
    private final Function<String, T> reader;
    private final boolean ofSeasons;

    Resource(Snapshots snapshots, String name, Class<T> type, Function<String, T> reader, boolean ofSeasons) {
        this.snapshots = snapshots;
        this.name = name;
        this.type = type;
        this.reader = reader;
        this.ofSeasons = ofSeasons;
    }

    /** Of all seasons together. */
    public Snapshot<T> get() {
        return snapshots.find(this, Version.ALL).orElseThrow();
    }

    /** Of one season; 404 where there is no such season. */
    public Snapshot<T> of(String seasonId) {
        return snapshots.find(this, seasonId).orElseThrow(() -> Problem.notFound("SEASON_NOT_FOUND"));
    }

    /** Of every season, in no order. */
    public List<Snapshot<T>> ofEach() {
        return snapshots.seasons().stream()
                .flatMap(season -> snapshots.find(this, season).stream())
                .toList();
    }

    String name() {
        return name;
    }

    Class<T> type() {
        return type;
    }

    T read(String scope) {
        return reader.apply(scope);
    }

    boolean isIn(String scope) {
        return ofSeasons != scope.equals(Version.ALL);
    }
}
