package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.Season;
import imyeomsu.lck.match.season.SeasonCatalog;
import imyeomsu.lck.match.season.Stage;
import imyeomsu.lck.match.snapshot.Resource;
import imyeomsu.lck.match.snapshot.Snapshot;
import imyeomsu.lck.match.snapshot.Snapshots;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The tables of every season as they stand now, and how they came about, from memory. */
@Component
class Tables {

    /** By stage. */
    record OfSeason(Map<String, StandingsView> standings, Map<String, ProgressView> progress) {}

    private final Resource<OfSeason> tables;

    Tables(Snapshots snapshots, SeasonCatalog catalog, Standings standings) {
        this.tables = snapshots.ofSeason("standings", OfSeason.class, season -> read(season, catalog, standings));
    }

    private static OfSeason read(String seasonId, SeasonCatalog catalog, Standings standings) {
        Season season = catalog.season(seasonId);
        OfSeason tables = new OfSeason(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Stage stage : catalog.stages(season)) {
            tables.standings().put(stage.id(), standings.table(season, stage));
            tables.progress().put(stage.id(), standings.progress(season, stage));
        }
        return tables;
    }

    Snapshot<OfSeason> of(String seasonId) {
        return tables.of(seasonId);
    }
}
