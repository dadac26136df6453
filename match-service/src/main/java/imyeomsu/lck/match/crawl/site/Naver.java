package imyeomsu.lck.match.crawl.site;

import imyeomsu.lck.match.crawl.http.Ask;
import imyeomsu.lck.match.crawl.site.JsonAnswers.Page;
import imyeomsu.lck.match.crawl.source.FetchFailed;
import imyeomsu.lck.match.crawl.source.Fetched;
import imyeomsu.lck.match.crawl.source.Source;
import imyeomsu.lck.match.crawl.source.Wanted;
import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Naver e-sports: a month's matches, a season's rankings, a day's news. */
@Component
@ConditionalOnBooleanProperty("lck.sources.naver.enabled")
class Naver implements Source {

    private static final int OK = 200;

    private final NaverProperties properties;
    private final JsonAnswers answers;
    private final Clock clock;

    Naver(NaverProperties properties, JsonAnswers answers, Clock clock) {
        this.properties = properties;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "naver";
    }

    @Override
    public List<Wanted> wanted() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), properties.zone());
        Stream<Wanted> months = IntStream.rangeClosed(-properties.monthsBack(), properties.monthsAhead())
                .mapToObj(YearMonth.from(today)::plusMonths)
                .map(this::schedule);
        Stream<Wanted> rankings = properties.rankings().stream()
                .flatMap(league -> Stream.of(
                        ranking(league, "team", Format.NAVER_TEAM_RANKING),
                        ranking(league, "player", Format.NAVER_PLAYER_RANKING)));
        Stream<Wanted> news =
                properties.news() ? Stream.of(today, today.minusDays(1)).map(this::news) : Stream.of();
        return Stream.of(months, rankings, news).flatMap(wanted -> wanted).toList();
    }

    private Wanted schedule(YearMonth month) {
        Query query = ask("v2/schedule/month")
                .with("month", month)
                .with("topLeagueId", properties.league())
                .with("relay", false);
        return wanted("schedule-" + month, properties.every(), trail -> one(trail, Format.NAVER_SCHEDULE, query));
    }

    private Wanted ranking(String league, String of, Format format) {
        Query query = ask("v1/ranking/" + league + "/" + of);
        return wanted("ranking-" + of + "-" + league, properties.every(), trail -> one(trail, format, query));
    }

    private Wanted news(LocalDate day) {
        return wanted("news-" + day, properties.newsEvery(), trail -> Fetched.of(Format.NAVER_NEWS, articles(day)));
    }

    private Wanted wanted(String key, Duration every, Wanted.Fetch fetch) {
        return new Wanted(key, properties.league(), properties.zone(), every, fetch);
    }

    private Fetched one(Trail trail, Format format, Query query) throws FetchFailed {
        return Documents.of(format, answers.get(request(query).unlessAsIn(trail)), Naver::requireSuccess);
    }

    private byte[] articles(LocalDate day) throws FetchFailed {
        Pages pages = new Pages();
        int articles;
        do {
            Page page = answers.get(request(ask("v1/news/list")
                            .with("newsType", "lol")
                            .with("sort", "latest")
                            .with("day", day)
                            .with("page", pages.count() + 1)
                            .with("pageSize", properties.newsPageSize())))
                    .orElseThrow();
            requireSuccess(page.json());
            pages.add(page.body());
            articles = page.json().path("content").size();
        } while (articles >= properties.newsPageSize());
        return pages.joined();
    }

    private static void requireSuccess(JsonNode body) throws FetchFailed {
        if (body.path("code").asInt(0) != OK) {
            throw FetchFailed.passing("SOURCE_ERROR", "An answer that says it is none");
        }
    }

    private Query ask(String path) {
        return Query.of(properties.baseUrl(), path);
    }

    private static Ask request(Query query) {
        return new Ask(query.uri(), Map.of());
    }
}
