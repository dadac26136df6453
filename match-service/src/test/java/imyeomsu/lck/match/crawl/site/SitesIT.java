package imyeomsu.lck.match.crawl.site;

import static imyeomsu.lck.match.crawl.CrawlRunner.crawl;
import static imyeomsu.lck.match.crawl.SiteDouble.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import imyeomsu.lck.match.crawl.Crawl;
import imyeomsu.lck.match.crawl.CrawlRunner;
import imyeomsu.lck.match.crawl.SiteDouble;
import imyeomsu.lck.match.crawl.SiteDouble.Asked;
import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.Head;
import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.landing.Landing;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** What each site is asked for, and what lands of it. */
class SitesIT {

    private final SiteDouble site = new SiteDouble();

    @BeforeEach
    void nothingHasLanded() {
        CrawlRunner.wipe();
    }

    @AfterEach
    void closes() {
        site.close();
    }

    @Test
    void lolEsportsIsReadBothWays() {
        wholeGateway();

        lolEsports().run(context -> {
            round(context);

            assertThat(context.getBean(Landing.class).heads())
                    .extracting(Head::key, Head::format)
                    .containsExactly(
                            tuple("leagues", Format.LOLESPORTS_LEAGUES),
                            tuple("live", Format.LOLESPORTS_LIVE),
                            tuple("schedule", Format.LOLESPORTS_SCHEDULE),
                            tuple("standings", Format.LOLESPORTS_STANDINGS),
                            tuple("teams", Format.LOLESPORTS_TEAMS),
                            tuple("tournaments", Format.LOLESPORTS_TOURNAMENTS));
            assertThat(text(context, "lolesports", "schedule"))
                    .isEqualTo(
                            "{\"pages\":[" + page("o2") + "," + page("o1") + "," + page("") + "," + page("n1") + "]}");
            assertThat(context.getBean(Landing.class).find("lolesports", "schedule"))
                    .get()
                    .extracting(LandedDocument::league)
                    .isEqualTo("lck");
        });

        assertThat(site.asked()).allSatisfy(asked -> {
            assertThat(asked.path()).contains("hl=ko-KR");
            assertThat(asked.header("x-api-key")).isEqualTo("secret");
        });
        assertThat(site.asked())
                .extracting(Asked::path)
                .contains(
                        "/getSchedule?hl=ko-KR&leagueId=98767991310872058&pageToken=o1",
                        "/getStandings?hl=ko-KR&tournamentId=t3%2Ct2%2Ct1",
                        "/getTeams?hl=ko-KR&id=gen%2Ct1");
    }

    @Test
    void lolEsportsIsReadNoFurtherBackThanNeeded() {
        wholeGateway();

        lolEsports("lck.sources.lolesports.since=2026-02-01").run(context -> {
            round(context);

            assertThat(text(context, "lolesports", "schedule"))
                    .isEqualTo("{\"pages\":[" + page("o1") + "," + page("") + "," + page("n1") + "]}");
        });

        assertThat(site.asked()).extracting(Asked::path).contains("/getStandings?hl=ko-KR&tournamentId=t3%2Ct2");
    }

    @Test
    void aScheduleThatLeadsInCirclesDoesNotLand() {
        wholeGateway();
        site.at("/getSchedule", json(asked -> page(asked.path().contains("o1") ? "loop" : "")));

        failsWith(lolEsports(), "schedule", "PAGES_REPEAT");
    }

    @Test
    void aScheduleThatKnowsNoTokensDoesNotLand() {
        wholeGateway();
        site.at("/getSchedule", json(page("")));

        failsWith(lolEsports(), "schedule", "PAGES_REPEAT");
    }

    @Test
    void anAnswerWithoutDataDoesNotLand() {
        wholeGateway();
        site.at("/getLive", json("{\"errors\":[]}"));
        site.at("/getTournamentsForLeague", json("{\"data\":{\"leagues\":[{\"tournaments\":[]}]}}"));

        failsWith(lolEsports(), "live", "SOURCE_ERROR");
        assertThat(site.asked()).extracting(Asked::path).noneMatch(path -> path.startsWith("/getStandings"));
    }

    @Test
    void leaguepediaIsReadPageByPage() {
        site.at("/api.php", json(asked -> rows(asked.path().endsWith("offset=0") ? 3 : 1)));

        leaguepedia("lck.sources.leaguepedia.overview-pages=LCK/2023 Season/Spring Season")
                .run(context -> {
                    round(context);

                    assertThat(text(context, "leaguepedia", "matches/LCK/2023 Season/Spring Season"))
                            .isEqualTo("{\"pages\":[" + rows(3) + "," + rows(1) + "]}");
                });

        assertThat(site.asked().get(1).path())
                .startsWith("/api.php?action=cargoquery&format=json&tables=MatchSchedule&fields=MatchId%2C")
                .contains("&where=OverviewPage%3D%22LCK%2F2023%20Season%2FSpring%20Season%22&order_by=DateTime_UTC")
                .endsWith("&limit=3&offset=3");
    }

    @Test
    void leaguepediaIsAskedForThisYear() {
        site.at("/api.php", json(rows(0)));

        leaguepedia().run(context -> {
            round(context);

            assertThat(text(context, "leaguepedia", "matches-2026")).isEqualTo("{\"pages\":[" + rows(0) + "]}");
        });

        assertThat(site.asked().get(0).path()).contains("where=OverviewPage%20LIKE%20%22LCK%2F2026%20Season%2F%25%22");
    }

    @Test
    void anErrorOfTheWikiDoesNotLand() {
        site.at("/api.php", json("{\"error\":{\"code\":\"ratelimited\",\"info\":\"Wait\"}}"));

        failsWith(leaguepedia(), "matches-2026", "SOURCE_ERROR");
    }

    @Test
    void aWikiThatRepeatsItselfDoesNotLand() {
        site.at("/api.php", json(rows(3)));

        failsWith(leaguepedia(), "matches-2026", "PAGES_REPEAT");
    }

    @Test
    void naverIsAskedForMonthsRankingsAndNews() {
        site.at("/v2/schedule/month", json("{\"code\":200,\"content\":{\"matches\":[]}}"));
        site.at("/v1/ranking/lck_2026/team", json("{\"code\":200,\"content\":[]}"));
        site.at("/v1/ranking/lck_2026/player", json("{\"code\":200,\"content\":[]}"));
        site.at("/v1/news/list", json(asked -> news(asked.path().contains("page=1") ? 2 : 0)));

        naver("lck.sources.naver.rankings=lck_2026", "lck.sources.naver.news=true")
                .run(context -> {
                    round(context);

                    assertThat(context.getBean(Landing.class).heads())
                            .extracting(Head::key)
                            .containsExactly(
                                    "news-2026-11-22",
                                    "news-2026-11-23",
                                    "ranking-player-lck_2026",
                                    "ranking-team-lck_2026",
                                    "schedule-2026-10",
                                    "schedule-2026-11",
                                    "schedule-2026-12",
                                    "schedule-2027-01");
                    assertThat(text(context, "naver", "news-2026-11-23"))
                            .isEqualTo("{\"pages\":[" + news(2) + "," + news(0) + "]}");
                });

        assertThat(site.asked())
                .extracting(Asked::path)
                .contains(
                        "/v2/schedule/month?month=2026-11&topLeagueId=lck&relay=false",
                        "/v1/ranking/lck_2026/team",
                        "/v1/news/list?newsType=lol&sort=latest&day=2026-11-23&page=2&pageSize=2");
    }

    @Test
    void newsThatNeverEndDoNotLand() {
        site.at("/v2/schedule/month", json("{\"code\":200,\"content\":{\"matches\":[]}}"));
        site.at("/v1/news/list", json(news(2)));

        failsWith(naver("lck.sources.naver.news=true"), "news-2026-11-23", "PAGES_REPEAT");
    }

    private void wholeGateway() {
        site.at("/getLeagues", json("{\"data\":{\"leagues\":[]}}"));
        site.at("/getLive", json("{\"data\":{\"schedule\":{\"events\":null}}}"));
        site.at("/getTeams", json("{\"data\":{\"teams\":[]}}"));
        site.at("/getTournamentsForLeague", json(tournaments()));
        site.at(
                "/getStandings",
                json(
                        """
                        {"data":{"standings":[{"stages":[{"sections":[{"rankings":[
                        {"ordinal":1,"teams":[{"slug":"t1"},{"slug":"tbd"}]},{"ordinal":2,"teams":[{"slug":"gen"}]}]}]}]}]}}"""));
        site.at("/getSchedule", json(asked -> page(asked.path().replaceFirst(".*?(pageToken=|$)", ""))));
    }

    private static String tournaments() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number -> "{\"id\":\"t%d\",\"startDate\":\"2026-0%d-01\",\"endDate\":\"2026-0%d-28\"}"
                        .formatted(number, number, number))
                .collect(Collectors.joining(",", "{\"data\":{\"leagues\":[{\"tournaments\":[", "]}]}}"));
    }

    /** The schedule opens between o2, o1 and n1. */
    private static String page(String token) {
        return switch (token) {
            case "" -> page("o1", "n1", "2026-03-01");
            case "o1" -> page("o2", "x", "2026-01-31");
            case "o2" -> page(null, "x", "2025-06-01");
            case "n1" -> page("x", null, "2026-04-01");
            case "loop" -> page("o1", "x", "2026-01-01");
            default -> "{}";
        };
    }

    private static String page(String older, String newer, String day) {
        return "{\"data\":{\"schedule\":{\"pages\":{\"older\":%s,\"newer\":%s},\"events\":[{\"startTime\":\"%sT08:00:00Z\"}]}}}"
                .formatted(quoted(older), quoted(newer), day);
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> "{\"title\":{\"MatchId\":\"" + row + "\"}}")
                .collect(Collectors.joining(",", "{\"cargoquery\":[", "]}"));
    }

    private static String news(int count) {
        return IntStream.range(0, count)
                .mapToObj(article -> "{\"title\":\"" + article + "\"}")
                .collect(Collectors.joining(",", "{\"code\":200,\"content\":[", "]}"));
    }

    private ApplicationContextRunner lolEsports(String... properties) {
        return crawl().withPropertyValues(
                        "lck.sources.lolesports.enabled=true",
                        "lck.sources.lolesports.key=secret",
                        "lck.sources.lolesports.base-url=" + site.uri("/"))
                .withPropertyValues(properties);
    }

    private ApplicationContextRunner leaguepedia(String... properties) {
        return crawl().withPropertyValues(
                        "lck.sources.leaguepedia.enabled=true",
                        "lck.sources.leaguepedia.page-size=3",
                        "lck.sources.leaguepedia.base-url=" + site.uri("/api.php"))
                .withPropertyValues(properties);
    }

    private ApplicationContextRunner naver(String... properties) {
        return crawl().withPropertyValues(
                        "lck.sources.naver.enabled=true",
                        "lck.sources.naver.news-page-size=2",
                        "lck.sources.naver.base-url=" + site.uri("/"))
                .withPropertyValues(properties);
    }

    private static void failsWith(ApplicationContextRunner runner, String key, String code) {
        runner.run(context -> {
            assertThatThrownBy(() -> round(context)).isInstanceOf(IllegalStateException.class);

            assertThat(context.getBean(Landing.class).heads())
                    .extracting(Head::key)
                    .doesNotContain(key);
            assertThat(context.getBean(Landing.class).failures())
                    .filteredOn(failing -> failing.key().equals(key))
                    .extracting(failing -> failing.failure().code())
                    .containsExactly(code);
        });
    }

    private static void round(ApplicationContext context) {
        context.getBean(Crawl.class).run();
    }

    private static String text(ApplicationContext context, String source, String key) {
        return new String(
                context.getBean(Landing.class).find(source, key).orElseThrow().body(), StandardCharsets.UTF_8);
    }
}
