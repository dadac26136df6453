package imyeomsu.lck.match.season;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.match.season.SeasonView.StageView;
import imyeomsu.lck.match.snapshot.Resource;
import imyeomsu.lck.match.snapshot.Snapshot;
import imyeomsu.lck.match.snapshot.Snapshots;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** All seasons, from memory. */
@Component
public class SeasonList {

    /** The season that ends last comes first and is the current one. */
    public record All(List<SeasonView> seasons) {

        public Optional<SeasonView> current() {
            return seasons.stream().findFirst();
        }

        Optional<SeasonView> find(String id) {
            return seasons.stream().filter(season -> season.id().equals(id)).findFirst();
        }
    }

    private final Resource<All> seasons;

    SeasonList(Snapshots snapshots, SeasonCatalog catalog, StaleSeasons stale) {
        this.seasons = snapshots.ofAll("seasons", All.class, () -> read(catalog, stale.bySeason()));
    }

    private static All read(SeasonCatalog catalog, Map<String, StaleSeasons.Stale> stale) {
        List<Season> all = catalog.all();
        return new All(IntStream.range(0, all.size())
                .mapToObj(place -> SeasonView.of(
                        all.get(place),
                        catalog.stages(all.get(place)),
                        place == 0,
                        stale.get(all.get(place).id())))
                .toList());
    }

    public Snapshot<All> all() {
        return seasons.get();
    }

    /** The season of a path; 404 where there is none. */
    public SeasonView season(String id) {
        return all().value().find(id).orElseThrow(() -> Problem.notFound("SEASON_NOT_FOUND"));
    }

    /** The id of the named stage of a season, else of its first one. */
    public String stage(String seasonId, @Nullable String id) {
        return season(seasonId).stages().stream()
                .map(StageView::id)
                .filter(stage -> id == null || id.isEmpty() || stage.equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(HttpStatus.BAD_REQUEST, "UNKNOWN_STAGE", String.valueOf(id)));
    }

    /** The id of the season that a query asks about: the named one, else the current one; empty before the first import. */
    public Optional<String> asked(@Nullable String id) {
        All known = all().value();
        if (id == null || id.isEmpty()) {
            return known.current().map(SeasonView::id);
        }
        return Optional.of(known.find(id)
                .map(SeasonView::id)
                .orElseThrow(() -> new Problem(HttpStatus.BAD_REQUEST, "UNKNOWN_SEASON", id)));
    }
}
