package imyeomsu.lck.match.catalogue;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.match.season.RankingRule;
import imyeomsu.lck.match.season.StageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the shipped seasons and stages. */
@Component
class SeasonBookFile {

    private record Season(
            String id,
            String league,
            int from,
            int to,
            Localized name,
            String split,
            String begins,
            String ends,
            List<String> stages) {}

    private record Stage(
            String id,
            Localized name,
            StageFormat format,
            List<RankingRule> rules,
            @Nullable Integer bestOf,
            @Nullable Integer advance,
            @Nullable Integer meetings,
            @Nullable String carriesOver,
            @Nullable List<String> spans,
            String called,
            @Nullable String begins,
            @Nullable String ends) {

        StagePlan plan() {
            return new StagePlan(
                    id,
                    name,
                    format,
                    rules,
                    bestOf,
                    advance,
                    meetings,
                    carriesOver,
                    spans == null ? List.of() : spans,
                    Pattern.compile(called),
                    begins == null || ends == null ? null : Days.parse(begins, ends));
        }
    }

    private final JsonMapper json;

    SeasonBookFile(JsonMapper json) {
        this.json = json;
    }

    List<SeasonPattern> patterns() {
        Map<String, Stage> stages = read("stages.json", new TypeReference<>() {});
        List<Season> seasons = read("seasons.json", new TypeReference<>() {});
        return seasons.stream()
                .map(season -> new SeasonPattern(
                        season.id(),
                        season.league(),
                        season.from(),
                        season.to(),
                        season.name(),
                        Pattern.compile(season.split()),
                        Days.parse(season.begins(), season.ends()),
                        season.stages().stream()
                                .map(id -> Objects.requireNonNull(stages.get(id), id)
                                        .plan())
                                .toList()))
                .toList();
    }

    private <T> T read(String file, TypeReference<T> type) {
        try (InputStream content = new ClassPathResource("catalogue/" + file).getInputStream()) {
            return json.readValue(content, type);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
