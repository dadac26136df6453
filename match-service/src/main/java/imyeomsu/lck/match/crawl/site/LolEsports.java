package imyeomsu.lck.match.crawl.site;

import imyeomsu.lck.match.crawl.http.Ask;
import imyeomsu.lck.match.crawl.site.JsonAnswers.Page;
import imyeomsu.lck.match.crawl.source.FetchFailed;
import imyeomsu.lck.match.crawl.source.Fetched;
import imyeomsu.lck.match.crawl.source.Source;
import imyeomsu.lck.match.crawl.source.Wanted;
import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.Landing;
import imyeomsu.lck.match.landing.Trail;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The gateway behind lolesports.com. */
@Component
@ConditionalOnBooleanProperty("lck.sources.lolesports.enabled")
class LolEsports implements Source {

    private static final String TOURNAMENTS = "tournaments";
    private static final String STANDINGS = "standings";

    private final LolEsportsProperties properties;
    private final JsonAnswers answers;
    private final Landing landing;

    LolEsports(LolEsportsProperties properties, JsonAnswers answers, Landing landing) {
        this.properties = properties;
        this.answers = answers;
        this.landing = landing;
    }

    @Override
    public String name() {
        return "lolesports";
    }

    @Override
    public List<Wanted> wanted() {
        Duration often = properties.every();
        Duration seldom = properties.catalogueEvery();
        return List.of(
                wanted("leagues", seldom, trail -> one(trail, Format.LOLESPORTS_LEAGUES, ask("getLeagues"))),
                wanted(
                        TOURNAMENTS,
                        seldom,
                        trail -> one(
                                trail,
                                Format.LOLESPORTS_TOURNAMENTS,
                                ask("getTournamentsForLeague").with("leagueId", properties.leagueId()))),
                wanted("schedule", often, trail -> Fetched.of(Format.LOLESPORTS_SCHEDULE, schedule())),
                wanted(
                        STANDINGS,
                        often,
                        trail -> one(
                                trail,
                                Format.LOLESPORTS_STANDINGS,
                                ask("getStandings").with("tournamentId", String.join(",", tournaments())))),
                wanted(
                        "teams",
                        seldom,
                        trail -> one(
                                trail, Format.LOLESPORTS_TEAMS, ask("getTeams").with("id", String.join(",", teams())))),
                wanted("live", often, trail -> one(trail, Format.LOLESPORTS_LIVE, ask("getLive"))));
    }

    private Wanted wanted(String key, Duration every, Wanted.Fetch fetch) {
        return new Wanted(key, properties.league(), ZoneOffset.UTC, every, fetch);
    }

    private Fetched one(Trail trail, Format format, Query query) throws FetchFailed {
        return Documents.of(format, answers.get(request(query).unlessAsIn(trail)), LolEsports::requireData);
    }

    private byte[] schedule() throws FetchFailed {
        return new SchedulePages(properties.since(), this::page).read();
    }

    private Page page(String token) throws FetchFailed {
        Query query = ask("getSchedule").with("leagueId", properties.leagueId());
        Page page = answers.get(request(token.isEmpty() ? query : query.with("pageToken", token)))
                .orElseThrow();
        requireData(page.json());
        return page;
    }

    private static void requireData(JsonNode body) throws FetchFailed {
        if (!body.path("data").isObject()) {
            throw FetchFailed.forNow("SOURCE_ERROR", "An answer without data");
        }
    }

    private List<String> tournaments() throws FetchFailed {
        return Catalogue.tournaments(landed(TOURNAMENTS), properties.since());
    }

    private List<String> teams() throws FetchFailed {
        return Catalogue.teams(landed(STANDINGS));
    }

    private JsonNode landed(String key) throws FetchFailed {
        byte[] body = landing.find(name(), key)
                .orElseThrow(() -> FetchFailed.passing("NOT_YET", "Needs the document '" + key + "' first"))
                .body();
        return JsonAnswers.parse(body);
    }

    private Query ask(String endpoint) {
        return Query.of(properties.baseUrl(), endpoint).with("hl", properties.locale());
    }

    private Ask request(Query query) {
        return new Ask(query.uri(), properties.key().isBlank() ? Map.of() : Map.of("x-api-key", properties.key()));
    }
}
