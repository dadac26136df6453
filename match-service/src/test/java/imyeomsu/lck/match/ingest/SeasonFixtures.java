package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.ingest.SourceMatch.Score;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.databind.json.JsonMapper;

/** Seasons for tests: the shipped ones, and small changes to them. */
final class SeasonFixtures {

    private SeasonFixtures() {}

    static SeasonFiles files(String folder) {
        return new SeasonFiles(JsonMapper.shared(), new DefaultResourceLoader(), folder);
    }

    static SourceSeason shipped(String id) {
        return files("classpath:data/").seasons().stream()
                .filter(season -> season.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A match of three games at most that the first team won. */
    static SourceMatch matchAt(Instant start) {
        return new SourceMatch("001", "regular", start, 3, "t1", "geng", new Score(2, 1), false, false);
    }

    static SourceSeason withId(SourceSeason season, String id) {
        return new SourceSeason(
                id, season.league(), season.year(), season.name(), season.stages(), season.teams(), season.matches());
    }

    static SourceSeason withFirstMatch(SourceSeason season, SourceMatch first) {
        List<SourceMatch> matches = new ArrayList<>(season.matches());
        matches.set(0, first);
        return new SourceSeason(
                season.id(), season.league(), season.year(), season.name(), season.stages(), season.teams(), matches);
    }
}
