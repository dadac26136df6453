package imyeomsu.lck.match.crawl;

import static imyeomsu.lck.match.crawl.CrawlRunner.crawl;
import static imyeomsu.lck.match.crawl.SiteDouble.json;
import static imyeomsu.lck.match.crawl.SiteDouble.of;
import static imyeomsu.lck.match.crawl.SiteDouble.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.common.testing.MovableClock;
import imyeomsu.lck.match.crawl.SiteDouble.Asked;
import imyeomsu.lck.match.landing.Failure;
import imyeomsu.lck.match.landing.Head;
import imyeomsu.lck.match.landing.Landing;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** How the crawl behaves towards sites that are well. */
class PoliteIT {

    private static final String GOOD = "{\"code\":200,\"content\":{\"matches\":[]}}";

    private static final String RSS = "<?xml version=\"1.0\" encoding=\"EUC-KR\"?><rss><channel>소식</channel></rss>";

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
    void saysWhoAsksAndAcceptsWhat() {
        site.at("/v2/schedule/month", json(GOOD));

        naver("lck.crawl.contact=https://fans.example/bot").run(PoliteIT::round);

        assertThat(site.asked()).hasSize(4).allSatisfy(asked -> {
            assertThat(asked.header("User-Agent")).isEqualTo("lck-platform/1.0 (+https://fans.example/bot)");
            assertThat(asked.header("Accept")).isEqualTo("application/json");
            assertThat(asked.header("Accept-Encoding")).isEqualTo("gzip");
        });
    }

    @Test
    void requestsToOneHostAreKeptApart() {
        site.at("/v2/schedule/month", json(GOOD));

        naver("lck.crawl.spacing=250ms").run(PoliteIT::round);

        List<Asked> asked = site.askedWithRobots();
        assertThat(asked).hasSize(5).first().extracting(Asked::path).isEqualTo("/robots.txt");
        for (int i = 1; i < asked.size(); i++) {
            // The request is on its way for a moment of its own.
            assertThat(asked.get(i).at() - asked.get(i - 1).at()).isGreaterThan(200_000_000L);
        }
    }

    @Test
    void whatTheSiteDisallowsIsLeftAndTold() {
        site.at("/robots.txt", of(200, "text/plain", bytes("User-agent: *\nDisallow: /v2/\n")));

        naver().run(context -> {
            round(context);

            assertThat(site.asked()).isEmpty();
            assertThat(site.askedWithRobots()).hasSize(1);
            assertThat(context.getBean(Landing.class).failures())
                    .hasSize(4)
                    .extracting(failing -> failing.failure().code())
                    .containsOnly("DISALLOWED");
            assertThat(fetches(context, "DISALLOWED")).isEqualTo(4);
        });
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        site.at(
                "/news",
                of(200, "text/xml", RSS.getBytes(Charset.forName("EUC-KR")), "ETag: \"v1\"", "Last-Modified: x"),
                status(304));

        feed().run(context -> {
            round(context);
            context.getBean(MovableClock.class).move(Duration.ofMinutes(15));
            round(context);

            Asked second = site.asked().get(1);
            assertThat(second.header("If-None-Match")).isEqualTo("\"v1\"");
            assertThat(second.header("If-Modified-Since")).isEqualTo("x");
            assertThat(context.getBean(Landing.class).heads())
                    .extracting(Head::fetchedAt)
                    .containsExactly(CrawlRunner.NOW.plus(Duration.ofMinutes(15)));
            assertThat(fetches(context, "LANDED")).isEqualTo(1);
            assertThat(fetches(context, "NOT_MODIFIED")).isEqualTo(1);
            assertThat(context.getBean(Landing.class)
                            .find("feeds", "inven")
                            .orElseThrow()
                            .body())
                    .isEqualTo(RSS.getBytes(Charset.forName("EUC-KR")));
        });
    }

    @Test
    void aDocumentThatWasLostIsSentInFull() {
        site.at("/news", of(200, "text/xml", bytes("<rss/>"), "ETag: \"v1\""));

        feed().run(context -> {
            round(context);
            CrawlRunner.wipe();
            round(context);

            assertThat(site.asked())
                    .hasSize(2)
                    .last()
                    .extracting(asked -> asked.header("If-None-Match"))
                    .isNull();
        });
    }

    @Test
    void theCharsetOfAFeedThatDoesNotTellItselfIsThatOfTheHeader() {
        String korean = "<rss><title>소식</title></rss>";
        site.at("/news", of(200, "text/xml; charset=EUC-KR", korean.getBytes(Charset.forName("EUC-KR"))));

        feed().run(context -> {
            round(context);
            assertThat(context.getBean(Landing.class)
                            .find("feeds", "inven")
                            .orElseThrow()
                            .body())
                    .isEqualTo(bytes(korean));
        });
    }

    @Test
    void aFeedMayBeJsonButNoWebPage() {
        site.at("/news", json("{\"items\":[]}"), of(200, "text/html", bytes("<html></html>")));

        feed().run(context -> {
            round(context);
            context.getBean(MovableClock.class).move(Duration.ofMinutes(15));

            assertThatThrownBy(() -> round(context)).isInstanceOf(IllegalStateException.class);
            assertThat(context.getBean(Landing.class).heads())
                    .extracting(Head::lastFailure)
                    .extracting(Failure::code)
                    .containsExactly("HTML");
        });
    }

    @Test
    void whatIsFreshIsNotAskedForAgain() {
        site.at("/v2/schedule/month", json(GOOD));

        naver().run(context -> {
            round(context);
            context.getBean(MovableClock.class).move(Duration.ofMinutes(4));
            round(context);
            assertThat(site.asked()).hasSize(4);
            assertThat(fetches(context, "NOT_DUE")).isEqualTo(4);

            context.getBean(MovableClock.class).move(Duration.ofMinutes(1));
            round(context);
            assertThat(site.asked()).hasSize(8);
            assertThat(fetches(context, "UNCHANGED")).isEqualTo(4);
        });
    }

    @Test
    void aSecretIsNotToldToAnotherSite() {
        try (SiteDouble other = new SiteDouble()) {
            site.at("/getLive", status(307, "Location: /here"));
            site.at("/here", status(307, "Location: " + other.uri("/there")));
            other.at("/there", json("{\"data\":{}}"));

            crawl().withPropertyValues(
                            "lck.sources.lolesports.enabled=true",
                            "lck.sources.lolesports.key=secret",
                            "lck.sources.lolesports.base-url=" + site.uri("/"))
                    .run(context -> assertThatThrownBy(() -> round(context)).isInstanceOf(IllegalStateException.class));

            assertThat(site.asked())
                    .filteredOn(asked -> asked.path().equals("/here"))
                    .extracting(asked -> asked.header("x-api-key"))
                    .containsExactly("secret");
            assertThat(other.asked())
                    .hasSize(1)
                    .first()
                    .extracting(asked -> asked.header("x-api-key"))
                    .isNull();
            assertThat(other.askedWithRobots()).hasSize(2);
        }
    }

    @Test
    void ofCopiesThatCrawlAtOnceOneFetches() throws Exception {
        site.at("/v2/schedule/month", json(GOOD));
        int copies = 4;
        ExecutorService threads = Executors.newFixedThreadPool(copies);
        CyclicBarrier together = new CyclicBarrier(copies);
        List<Future<?>> running = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            running.add(threads.submit(() -> naver().run(context -> {
                for (int round = 0; round < 5; round++) {
                    together.await();
                    round(context);
                }
            })));
        }
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();

        assertThat(site.asked()).extracting(Asked::path).doesNotHaveDuplicates().hasSize(4);
    }

    private ApplicationContextRunner naver(String... properties) {
        return crawl().withPropertyValues(
                        "lck.sources.naver.enabled=true", "lck.sources.naver.base-url=" + site.uri("/"))
                .withPropertyValues(properties);
    }

    private ApplicationContextRunner feed() {
        return crawl().withPropertyValues("lck.sources.feeds.inven.url=" + site.uri("/news"));
    }

    private static void round(ApplicationContext context) {
        context.getBean(Crawl.class).run();
    }

    private static double fetches(ApplicationContext context, String outcome) {
        return context.getBean(MeterRegistry.class)
                .get("lck.crawl.fetches")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
