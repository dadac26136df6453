package imyeomsu.lck.match.crawl.site;

import imyeomsu.lck.match.crawl.http.Ask;
import imyeomsu.lck.match.crawl.site.JsonAnswers.Page;
import imyeomsu.lck.match.crawl.source.FetchFailed;
import imyeomsu.lck.match.crawl.source.Fetched;
import imyeomsu.lck.match.crawl.source.Source;
import imyeomsu.lck.match.crawl.source.Wanted;
import imyeomsu.lck.match.landing.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The wiki lol.fandom.com, by its queries of tables. */
@Component
@ConditionalOnBooleanProperty("lck.sources.leaguepedia.enabled")
class Leaguepedia implements Source {

    private final LeaguepediaProperties properties;
    private final JsonAnswers answers;
    private final Clock clock;

    Leaguepedia(LeaguepediaProperties properties, JsonAnswers answers, Clock clock) {
        this.properties = properties;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "leaguepedia";
    }

    @Override
    public List<Wanted> wanted() {
        if (properties.overviewPages().isEmpty()) {
            int year = LocalDate.ofInstant(clock.instant(), properties.zone()).getYear();
            String pages = "%s/%d Season/".formatted(properties.league(), year);
            return List.of(matches("matches-" + year, "OverviewPage LIKE " + quoted(pages + "%")));
        }
        return properties.overviewPages().stream()
                .map(page -> matches("matches/" + page, "OverviewPage=" + quoted(page)))
                .toList();
    }

    private Wanted matches(String key, String where) {
        return new Wanted(
                key,
                properties.league(),
                ZoneOffset.UTC,
                properties.every(),
                trail -> Fetched.of(Format.LEAGUEPEDIA_MATCHES, rows(where)));
    }

    private byte[] rows(String where) throws FetchFailed {
        Pages pages = new Pages();
        int rows;
        do {
            Page page = page(where, pages.count() * properties.pageSize());
            pages.add(page.body());
            rows = page.json().path("cargoquery").size();
        } while (rows >= properties.pageSize());
        return pages.joined();
    }

    private Page page(String where, int offset) throws FetchFailed {
        Query query = Query.of(properties.baseUrl(), "")
                .with("action", "cargoquery")
                .with("format", "json")
                .with("tables", "MatchSchedule")
                .with("fields", String.join(",", properties.fields()))
                .with("where", where)
                .with("order_by", "DateTime_UTC,OverviewPage,N_MatchInPage")
                .with("limit", properties.pageSize())
                .with("offset", offset);
        Page page = answers.get(new Ask(query.uri(), Map.of())).orElseThrow();
        requireRows(page.json());
        return page;
    }

    /** The wiki tells of errors, such as too many queries, with status 200. */
    private static void requireRows(JsonNode body) throws FetchFailed {
        if (!body.path("cargoquery").isArray()) {
            throw FetchFailed.passing(
                    "SOURCE_ERROR",
                    "The wiki answered an error: "
                            + body.path("error").path("code").asString("unknown"));
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "") + '"';
    }
}
