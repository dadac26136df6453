package imyeomsu.lck.match.ingest;

import imyeomsu.lck.common.web.Localized;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Seasons from files: {@code seasons.json} and one table of matches a season beside it. */
@Component
class SeasonFiles implements MatchSource {

    private record Entry(
            String id,
            String league,
            int year,
            Localized name,
            List<SourceSeason.SourceStage> stages,
            List<SourceSeason.SourceTeam> teams) {}

    private final JsonMapper json;
    private final ResourceLoader resources;
    private final String folder;

    SeasonFiles(JsonMapper json, ResourceLoader resources, @Value("${lck.match.data:classpath:data/}") String folder) {
        this.json = json;
        this.resources = resources;
        this.folder = folder;
    }

    @Override
    public List<SourceSeason> seasons() {
        return json.readValue(text("seasons.json"), new TypeReference<List<Entry>>() {}).stream()
                .map(this::season)
                .toList();
    }

    private SourceSeason season(Entry entry) {
        List<SourceMatch> matches = text(entry.id() + ".csv")
                .lines()
                .skip(1)
                .map(MatchLine::parse)
                .sorted(Comparator.comparing(SourceMatch::start).thenComparing(SourceMatch::key))
                .toList();
        return new SourceSeason(
                entry.id(), entry.league(), entry.year(), entry.name(), entry.stages(), entry.teams(), matches);
    }

    private String text(String file) {
        try {
            return resources.getResource(folder + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Season file " + folder + file, unreadable);
        }
    }
}
