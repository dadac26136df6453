package imyeomsu.lck.match.crawl;

import static imyeomsu.lck.match.crawl.CrawlRunner.NOW;
import static imyeomsu.lck.match.crawl.CrawlRunner.crawl;
import static imyeomsu.lck.match.crawl.SiteDouble.json;
import static imyeomsu.lck.match.crawl.SiteDouble.of;
import static imyeomsu.lck.match.crawl.SiteDouble.raw;
import static imyeomsu.lck.match.crawl.SiteDouble.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import imyeomsu.lck.common.testing.MovableClock;
import imyeomsu.lck.match.crawl.SiteDouble.Reply;
import imyeomsu.lck.match.landing.Failing;
import imyeomsu.lck.match.landing.Failure;
import imyeomsu.lck.match.landing.Landing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;

/** Whatever a site does: a clear word of it, and nothing lost of what had landed. */
class FaultsIT {

    private static final String MONTH = "/v2/schedule/month";
    private static final String DOCUMENT = "schedule-2026-11";
    private static final String GOOD =
            """
            {"code":200,"message":null,"content":{"teams":[],"matches":[{"gameId":"g1"}],"userMatchPushGameIds":[]}}""";

    private final SiteDouble site = new SiteDouble();
    private final CountDownLatch end = new CountDownLatch(1);

    @BeforeEach
    void nothingHasLanded() {
        CrawlRunner.wipe();
    }

    @AfterEach
    void closes() {
        end.countDown();
        site.close();
    }

    static Stream<Arguments> faults() throws IOException {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                fault("HTTP_500", status(500)),
                fault("HTTP_503", status(503)),
                fault("HTTP_403", status(403)),
                fault("HTTP_304", status(304)),
                fault("HTTP_204", status(204)),
                fault("EMPTY", json("")),
                fault("NOT_JSON", json("   ")),
                fault("HTML", of(200, "application/json", bytes("<!DOCTYPE html><html>Please log in</html>"))),
                fault("HTML", of(200, "text/html; charset=utf-8", bytes("\n<div id=\"root\"></div>"))),
                fault("NOT_JSON", of(200, "application/json", bytes("<error/>"))),
                fault("TRUNCATED", json(GOOD.substring(0, GOOD.length() / 2))),
                fault("NOT_JSON", json(GOOD + GOOD)),
                fault("OVER_LIMIT", json("[".repeat(20_000))),
                fault("SOURCE_ERROR", json("{\"code\":429,\"message\":\"too many\",\"content\":null}")),
                fault("SOURCE_ERROR", json("[]")),
                fault("BAD_CHARSET", of(200, "application/json", "{\"이름\":1}".getBytes(Charset.forName("EUC-KR")))),
                fault("BAD_CHARSET", of(200, "application/json; charset=klingon", new byte[] {'"', (byte) 0xB0, '"'})),
                // Longer than it says: what comes after is never read. Shorter: the rest never comes.
                fault("TRUNCATED", raw(head("Content-Length: 20"), good)),
                fault("BROKEN_OFF", raw(head("Content-Length: 5000"), good)),
                fault("BROKEN_OFF", raw(head("Transfer-Encoding: chunked"), bytes("5\r\n{\"cod"))),
                fault("BROKEN_OFF", raw("", new byte[0])),
                fault("BROKEN_OFF", raw("SSH-2.0-OpenSSH_9.6\r\n", new byte[0])),
                fault("TOO_LARGE", of(200, "application/json", new byte[50 * 1024 * 1024])),
                fault("TOO_LARGE", raw(head("X-Endless: yes"), new byte[200 * 1024])),
                fault(
                        "TOO_LARGE",
                        of(200, "application/json", gzipped(new byte[50 * 1024 * 1024]), "Content-Encoding: gzip")),
                fault("BROKEN_OFF", of(200, "application/json", good, "Content-Encoding: gzip")),
                fault("BAD_ENCODING", of(200, "application/json", good, "Content-Encoding: br")),
                fault("TOO_MANY_REDIRECTS", status(302, "Location: " + MONTH)),
                fault("BAD_REDIRECT", status(302, "Location: file:///etc/passwd")),
                fault("BAD_REDIRECT", status(302, "Location: ht!tp://%zz")),
                fault("HTTP_302", status(302)),
                fault("CONNECT", status(302, "Location: http://127.0.0.1:1/")));
    }

    @ParameterizedTest(name = "{0} #{index}")
    @MethodSource("faults")
    void aFaultIsNamedAndCostsNothing(String code, Reply fault) {
        site.at(MONTH, json(GOOD), fault);

        crawling((context, clock) -> {
            assertThat(round(context)).isTrue();
            clock.move(Duration.ofMinutes(5));

            assertThat(round(context)).isFalse();

            assertThat(failures(context)).extracting(Failure::code).containsExactly(code);
            assertThat(context.getBean(Landing.class)
                            .find("naver", DOCUMENT)
                            .orElseThrow()
                            .body())
                    .isEqualTo(bytes(GOOD));
            assertThat(context.getBean(Landing.class).history("naver", DOCUMENT))
                    .hasSize(1);

            site.at(MONTH, json(GOOD));
            clock.move(Duration.ofMinutes(5));
            assertThat(round(context)).isTrue();
            assertThat(failures(context)).isEmpty();
        });
    }

    @Test
    void aSiteThatDoesNotAnswerIsGivenUp() {
        site.at(MONTH, (asked, out) -> await(end));

        crawling((context, clock) -> {
            assertThat(round(context)).isFalse();
            assertThat(failures(context)).extracting(Failure::code).containsExactly("TIMEOUT");
        });
    }

    @Test
    void aSiteThatDripsIsGivenUp() {
        site.at(MONTH, (asked, out) -> {
            out.write(bytes(head("Content-Length: 5000")));
            do {
                out.write(' ');
                out.flush();
            } while (!await(end, 50));
        });

        crawling((context, clock) -> {
            assertThat(round(context)).isFalse();
            assertThat(failures(context))
                    .extracting(Failure::detail)
                    .containsExactly("Not all of the answer came within PT1S");
        });
    }

    @Test
    void aSiteThatIsDownIsSinceThen() {
        site.close();

        crawling((context, clock) -> {
            assertThat(round(context)).isFalse();
            assertThat(failures(context)).containsExactly(new Failure("CONNECT", "No connection", NOW, NOW));
            clock.move(Duration.ofMinutes(5));
            assertThat(round(context)).isFalse();

            assertThat(failures(context))
                    .extracting(Failure::at, Failure::since)
                    .containsExactly(tuple(NOW.plusSeconds(300), NOW));
        });
    }

    @Test
    void whatPassesIsTriedAgainInTheSameRound() {
        site.at(MONTH, status(500), status(502), json(GOOD));

        crawling((context, clock) -> assertThat(round(context)).isTrue());

        assertThat(site.asked()).hasSize(3);
    }

    @Test
    void aShortRetryAfterIsWaitedFor() {
        site.at(MONTH, status(429, "Retry-After: 1"), json(GOOD));

        crawling((context, clock) -> assertThat(round(context)).isTrue());

        assertThat(site.asked()).hasSize(2);
        assertThat(site.asked().get(1).at() - site.asked().get(0).at()).isGreaterThanOrEqualTo(1_000_000_000L);
    }

    @Test
    void aLongRetryAfterIsKeptOverRounds() {
        site.at(MONTH, status(429, "Retry-After: 900"), json(GOOD));

        crawling((context, clock) -> {
            assertThat(round(context)).isFalse();
            assertThat(failures(context)).extracting(Failure::code).containsExactly("HTTP_429");
            clock.move(Duration.ofSeconds(899));
            assertThat(round(context)).isTrue();
            assertThat(site.asked()).hasSize(1);

            clock.move(Duration.ofSeconds(1));
            assertThat(round(context)).isTrue();
            assertThat(site.asked()).hasSize(2);
            assertThat(failures(context)).isEmpty();
        });
    }

    @Test
    void aHostThatOnlyFailsIsLeftAlone() {
        site.at(MONTH, status(500));

        crawling((context, clock) -> {
            for (int round = 0; round < 4; round++) {
                assertThat(round(context)).isFalse();
                clock.move(Duration.ofMinutes(5));
            }
            assertThat(failures(context)).extracting(Failure::code).containsExactly("CIRCUIT_OPEN");
        });

        assertThat(site.asked()).hasSize(5);
    }

    @Test
    void anErrorOfOursIsAFailureLikeAnyOther() {
        crawl().withPropertyValues("lck.sources.feeds.relative.url=/no/site").run(context -> {
            assertThat(round(context)).isFalse();
            assertThat(failures(context)).extracting(Failure::code).containsExactly("UNEXPECTED");
        });
    }

    @Test
    void theCharsetOfTheHeaderIsFollowed() {
        String korean = GOOD.replace("g1", "한글");
        site.at(MONTH, of(200, "application/json;charset=EUC-KR", korean.getBytes(Charset.forName("EUC-KR"))));

        crawling((context, clock) -> {
            assertThat(round(context)).isTrue();
            assertThat(context.getBean(Landing.class)
                            .find("naver", DOCUMENT)
                            .orElseThrow()
                            .body())
                    .isEqualTo(bytes(korean));
        });
    }

    @Test
    void aPackedAnswerAndOneThatMovedAreRead() throws IOException {
        site.at(MONTH, status(301, "Location: /moved"));
        site.at("/moved", of(200, "application/json", gzipped(bytes("\uFEFF" + GOOD)), "Content-Encoding: gzip"));

        crawling((context, clock) -> {
            assertThat(round(context)).isTrue();
            assertThat(context.getBean(Landing.class)
                            .find("naver", DOCUMENT)
                            .orElseThrow()
                            .body())
                    .isEqualTo(bytes(GOOD));
        });
    }

    private void crawling(BiConsumer<AssertableApplicationContext, MovableClock> test) {
        crawl().withPropertyValues(
                        "lck.sources.naver.enabled=true",
                        "lck.sources.naver.base-url=" + site.uri(""),
                        "lck.sources.naver.months-back=0",
                        "lck.sources.naver.months-ahead=0")
                .run(context -> test.accept(context, context.getBean(MovableClock.class)));
    }

    private static boolean round(AssertableApplicationContext context) {
        try {
            context.getBean(Crawl.class).run();
            return true;
        } catch (IllegalStateException failed) {
            return false;
        }
    }

    private static List<Failure> failures(AssertableApplicationContext context) {
        return context.getBean(Landing.class).failures().stream()
                .map(Failing::failure)
                .toList();
    }

    private static Arguments fault(String code, Reply reply) {
        return Arguments.of(code, reply);
    }

    private static String head(String header) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + header + "\r\nConnection: close\r\n\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzipped(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }

    private static void await(CountDownLatch latch) {
        await(latch, 10_000);
    }

    private static boolean await(CountDownLatch latch, int millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
