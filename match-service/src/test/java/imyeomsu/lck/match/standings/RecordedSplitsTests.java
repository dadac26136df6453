package imyeomsu.lck.match.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** More splits, where a folder with recorded ones lies beside the project: each must give the table that belongs to it. */
class RecordedSplitsTests {

    private static final Path SPLITS = Path.of(System.getProperty("lck.shared", "../../shared"), "data", "splits");
    private static final String MATCHES = "_matches.csv";

    @TestFactory
    Stream<DynamicTest> theTableIsTheOneComputedElsewhere() {
        return splits().map(split -> dynamicTest(split, () -> {
            List<String> expected = new ArrayList<>();
            json(split + "_computed_standings.json")
                    .forEach(row -> expected.add("%d %s %d-%d %d:%d"
                            .formatted(
                                    row.get("rank").asInt(),
                                    row.get("code").asString(),
                                    row.get("wins").asInt(),
                                    row.get("losses").asInt(),
                                    row.get("game_wins").asInt(),
                                    row.get("game_losses").asInt())));

            assertThat(Splits.table(matches(split)))
                    .extracting(row -> "%d %s %d-%d %d:%d"
                            .formatted(
                                    row.rank(),
                                    row.team(),
                                    row.tally().wins(),
                                    row.tally().losses(),
                                    row.tally().gameWins(),
                                    row.tally().gameLosses()))
                    .containsExactlyElementsOf(expected);
        }));
    }

    @TestFactory
    Stream<DynamicTest> theTableSaysWhatThePressSaid() {
        return splits().map(split -> dynamicTest(
                split, () -> new PublishedFacts(json("published_facts.json").path(split))
                        .holdFor(Splits.table(matches(split)))));
    }

    @TestFactory
    Stream<DynamicTest> theLegendGroupOf2025SaysWhatThePressSaid() {
        return splits().filter("lck_2025_rounds3-5"::equals)
                .map(split -> dynamicTest(split, () -> {
                    PublishedFacts facts =
                            new PublishedFacts(json("published_facts.json").path("lck_2025_cumulative_r1-5"));
                    List<Fixture> legend = matches(split).fixtures().stream()
                            .filter(fixture -> facts.order("order_legend").contains(fixture.team1()))
                            .toList();

                    StageMatches both =
                            Splits.carriedOver(matches("lck_2025_rounds1-2").fixtures(), legend);

                    assertThat(Splits.order(Splits.table(both))).isEqualTo(facts.order("order_legend"));
                    facts.holdFor(Splits.table(both));
                }));
    }

    private static Stream<String> splits() {
        if (!Files.isDirectory(SPLITS)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(SPLITS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(MATCHES))
                    .map(name -> name.substring(0, name.length() - MATCHES.length()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static StageMatches matches(String split) throws IOException {
        Map<String, List<Fixture>> stages = Splits.read(Files.readString(SPLITS.resolve(split + MATCHES)));
        return Splits.stage(stages.values().stream().flatMap(List::stream).toList());
    }

    private static JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(SPLITS.resolve(file)));
    }
}
