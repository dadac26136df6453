package imyeomsu.lck.match.crawl.site;

import imyeomsu.lck.match.crawl.source.FetchFailed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What to ask LoL Esports for next, as told by what it gave before. */
final class Catalogue {

    /** Without a day to begin at: those of the last year or so. */
    private static final int RECENT = 4;

    private Catalogue() {}

    /** Ids, newest first. */
    static List<String> tournaments(JsonNode tournaments, @Nullable LocalDate since) throws FetchFailed {
        List<JsonNode> newestFirst = tournaments.findValues("tournaments").stream()
                .flatMap(Catalogue::elements)
                .sorted(Comparator.comparing(
                                (JsonNode one) -> one.path("startDate").asString(""))
                        .reversed())
                .toList();
        String from = String.valueOf(since);
        return required(newestFirst.stream()
                .filter(one ->
                        since == null || one.path("endDate").asString(from).compareTo(from) >= 0)
                .map(one -> one.path("id").asString(""))
                .limit(since == null ? RECENT : Long.MAX_VALUE));
    }

    /** Slugs of all teams that stand in a table. */
    static List<String> teams(JsonNode standings) throws FetchFailed {
        return required(standings.findValues("rankings").stream()
                .flatMap(Catalogue::elements)
                .flatMap(ranking -> elements(ranking.path("teams")))
                .map(team -> team.path("slug").asString(""))
                .filter(slug -> !slug.equals("tbd"))
                .sorted());
    }

    private static List<String> required(Stream<String> names) throws FetchFailed {
        List<String> found = names.filter(name -> !name.isEmpty()).distinct().toList();
        if (found.isEmpty()) {
            throw FetchFailed.forNow("NOTHING_TO_ASK", "The source names nothing to ask for");
        }
        return found;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.valueStream();
    }
}
