package imyeomsu.lck.match.snapshot;

import imyeomsu.lck.common.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * What this copy holds in memory. Readers are never kept waiting by a change: the new version is made ready beside the
 * old one and then takes its place.
 */
@Component
public class Snapshots {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    /** All that is known of one scope at one version; what is missing is read by the first who asks. */
    private record Held(Version version, String tag, Map<String, Snapshot<?>> byResource) {

        Held(Version version) {
            this(version, version.tag(), new ConcurrentHashMap<>());
        }

        @SuppressWarnings("unchecked")
        <T> @Nullable Snapshot<T> get(Resource<T> resource) {
            // Under the resource's name there is nothing but what the resource itself has read.
            return (Snapshot<T>) byResource.get(resource.name());
        }
    }

    private interface Loader {

        <T> Snapshot<T> load(Resource<T> resource, Version version);
    }

    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final List<Resource<?>> resources = new CopyOnWriteArrayList<>();
    private final Versions versions;
    private final SnapshotBuilder builder;
    private final Shelf shelf;
    private final ApplicationEventPublisher events;

    Snapshots(Versions versions, SnapshotBuilder builder, Shelf shelf, ApplicationEventPublisher events) {
        this.versions = versions;
        this.builder = builder;
        this.shelf = shelf;
        this.events = events;
    }

    /**
     * Has something kept of each season.
     *
     * @param name part of the key in Redis
     * @param type a record that is written and read as JSON
     * @param reader reads it from the database by the season's id
     */
    public <T> Resource<T> ofSeason(String name, Class<T> type, Function<String, T> reader) {
        return keep(new Resource<>(this, name, type, reader, true));
    }

    /** Has something kept that is derived from all seasons. */
    public <T> Resource<T> ofAll(String name, Class<T> type, Supplier<T> reader) {
        return keep(new Resource<>(this, name, type, all -> reader.get(), false));
    }

    private <T> Resource<T> keep(Resource<T> resource) {
        resources.add(resource);
        return resource;
    }

    /** Reads a changed season anew and leaves the result in Redis for the other copies. */
    public void rebuild(String seasonId) {
        synchronized (this) {
            for (String scope : List.of(seasonId, Version.ALL)) {
                replace(ready(versions.of(scope), builder::build));
            }
        }
        events.publishEvent(new Rebuilt(seasonId));
    }

    private void replace(Held next) {
        held.put(next.version().scope(), next);
        events.publishEvent(new Replaced(next.version().scope()));
    }

    /** Whether nothing newer than a tag is known. */
    boolean isCurrent(String scope, String tag) {
        Held now = held.get(scope);
        return now != null && now.tag().equals(tag);
    }

    Set<String> seasons() {
        Set<String> seasons = new HashSet<>(held.keySet());
        seasons.remove(Version.ALL);
        return seasons;
    }

    <T> Optional<Snapshot<T>> find(Resource<T> resource, String scope) {
        Held now = held.get(scope);
        if (now == null && !held.containsKey(Version.ALL)) {
            throw Problem.unavailable(Duration.ofSeconds(1));
        }
        return Optional.ofNullable(now).map(known -> in(known, resource, this::load));
    }

    private <T> Snapshot<T> in(Held known, Resource<T> resource, Loader loader) {
        Snapshot<T> snapshot = known.get(resource);
        if (snapshot == null) {
            synchronized (known) {
                snapshot = known.get(resource);
                if (snapshot == null) {
                    snapshot = loader.load(resource, known.version());
                    known.byResource().put(resource.name(), snapshot);
                }
            }
        }
        return snapshot;
    }

    /**
     * Takes over what has changed. One at a time: whoever asks the database later never brings less than one before.
     *
     * @return the seasons that changed
     */
    public synchronized List<String> refresh() {
        List<Version> seasons = versions.ofSeasons();
        List<Version> all = new ArrayList<>(seasons);
        all.add(Version.ofAll(seasons));
        List<String> changed = new ArrayList<>();
        for (Version version : all) {
            Held now = held.get(version.scope());
            if (now == null || !now.version().equals(version)) {
                replace(ready(version, this::load));
                changed.add(version.scope());
            }
        }
        held.keySet().retainAll(all.stream().map(Version::scope).toList());
        changed.remove(Version.ALL);
        return changed;
    }

    private Held ready(Version version, Loader loader) {
        Held next = new Held(version);
        for (Resource<?> resource : resources) {
            if (resource.isIn(version.scope())) {
                makeReady(next, resource, loader);
            }
        }
        return next;
    }

    private void makeReady(Held next, Resource<?> resource, Loader loader) {
        try {
            in(next, resource, loader);
        } catch (DataAccessException | TransactionException away) {
            throw away;
        } catch (RuntimeException broken) {
            // Whoever asks for it gets the failure; the season's other resources go on.
            log.error("{} of {} cannot be read", resource.name(), next.version().scope(), broken);
        }
    }

    private <T> Snapshot<T> load(Resource<T> resource, Version version) {
        return shelf.find(resource, version).orElseGet(() -> builder.build(resource, version));
    }
}
