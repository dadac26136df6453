package imyeomsu.lck.match.report;

import static imyeomsu.lck.match.report.ReportFixtures.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.report.ParsedDocument.NewsReport;
import imyeomsu.lck.match.report.ParsedDocument.RowFinding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsFeedTests {

    private static final Instant FIVE = Instant.parse("2023-01-18T08:00:00Z");

    private static final String ATOM =
            """
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title>Esports Daily</title><id>urn:feed</id><updated>2023-01-18T08:00:00Z</updated>
              <entry>
                <id>urn:1</id><title type="html">T1 &amp;lt;b&amp;gt;wins&amp;lt;/b&amp;gt;</title>
                <link href="https://news.example.com/1"/><updated>2023-01-18T17:00:00+09:00</updated>
                <summary>As expected.</summary>
              </entry>
            </feed>
            """
                    .replace("&amp;lt;", "&lt;")
                    .replace("&amp;gt;", "&gt;");

    private static final String JSON =
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Esports Daily", "items": [
              {"id": "1", "url": "https://news.example.com/1", "title": "T1 wins", "content_html": "<p>As expected.</p>",
               "date_published": "2023-01-18T17:00:00+09:00"}]}
            """;

    private static ParsedDocument feed(String body) {
        return parsed(Format.NEWS_FEED, "", body);
    }

    private static String item(String elements) {
        return "<rss version=\"2.0\"><channel><title>Daily</title><link>https://news.example.com/</link>"
                + "<description>d</description><item>" + elements + "</item></channel></rss>";
    }

    @Test
    void rssIsReadAsPlainText() {
        assertThat(feed(Samples.NEWS_FEED).news())
                .containsExactly(new NewsReport(
                        "T1 & Gen.G go 2–0", "https://news.example.com/?news=1", "Both won.", "Esports Daily", FIVE));
    }

    @Test
    void atomSaysTheSame() {
        assertThat(feed(ATOM).news())
                .containsExactly(
                        new NewsReport("T1 wins", "https://news.example.com/1", "As expected.", "Esports Daily", FIVE));
    }

    @Test
    void jsonFeedSaysTheSame() {
        assertThat(feed(JSON).news()).isEqualTo(feed(ATOM).news());
    }

    @Test
    void aSearchAnswersInMuchTheSameWay() {
        String body =
                """
                {"lastBuildDate": "Wed, 18 Jan 2023 17:10:00 +0900", "total": 1, "items": [
                  {"title": "<b>T1</b> &quot;승리&quot;", "originallink": "https://news.example.com/1", "link": "https://portal.example.com/9",
                   "description": "개막전", "pubDate": "Wed, 18 Jan 2023 17:00:00 +0900"}]}
                """;

        assertThat(feed(body).news())
                .containsExactly(new NewsReport("T1 \"승리\"", "https://news.example.com/1", "개막전", null, FIVE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wed, 18 Jan 2023 17:00:00 +0900",
                "Wed, 18 Jan 2023 08:00:00 GMT",
                "Wed, 18 Jan 2023 17:00:00 KST",
                "Mon, 18 Jan 2023 17:00 +0900",
                "18 Jan 2023 17:00:00 +09:00",
                "Wed, 18 Jan 2023 17:00:00",
                "2023-01-18T17:00:00+09:00",
                "2023-01-18 17:00:00",
                "2023-01-18 17:00"
            })
    void datesComeInManyWays(String date) {
        ParsedDocument document =
                feed(item("<title>t</title><link>https://a.example/1</link><pubDate>" + date + "</pubDate>"));

        assertThat(document.news()).extracting(NewsReport::publishedAt).containsExactly(FIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "BAD_DATE, '<title>t</title><link>https://a.example/1</link><pubDate>3시간 전</pubDate>'",
        "BAD_DATE, '<title>t</title><link>https://a.example/1</link><pubDate>Wed, 99 Jan 2023 17:00:00 GMT</pubDate>'",
        "BAD_DATE, '<title>t</title><link>https://a.example/1</link><pubDate>2923-01-18T17:00:00Z</pubDate>'",
        "BAD_DATE, '<title>t</title><link>https://a.example/1</link>'",
        "BAD_LINK, '<title>t</title><link>javascript:alert(1)</link><pubDate>2023-01-18T17:00:00Z</pubDate>'",
        "BAD_LINK, '<title>t</title><link>/news/1</link><pubDate>2023-01-18T17:00:00Z</pubDate>'",
        "BAD_LINK, '<title>t</title><pubDate>2023-01-18T17:00:00Z</pubDate>'",
        "NO_TITLE, '<link>https://a.example/1</link><pubDate>2023-01-18T17:00:00Z</pubDate>'",
        "NO_TITLE, '<title> &lt;br&gt; </title><link>https://a.example/1</link><pubDate>2023-01-18T17:00:00Z</pubDate>'"
    })
    void anItemThatCannotBeShownIsAFinding(String code, String elements) {
        ParsedDocument document = feed(item(elements));

        assertThat(document.news()).isEmpty();
        assertThat(document.findings()).extracting(RowFinding::code).containsExactly(code);
    }

    @Test
    void aMissingGuidIsNothingAndAMissingLinkMayBeTheGuid() {
        assertThat(feed(item("<title>t</title><guid>https://a.example/1</guid><pubDate>2023-01-18T17:00:00Z</pubDate>"))
                        .news())
                .extracting(NewsReport::link)
                .containsExactly("https://a.example/1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/1?utm_source=rss&utm_medium=x, https://a.example/1",
        "https://a.example/?news=1&utm_source=rss, https://a.example/?news=1",
        "https://a.example/1#comments, https://a.example/1",
        "//a.example/1, https://a.example/1",
        "https://a.example/가나다, https://a.example/가나다"
    })
    void aLinkKeepsWhatTellsTheArticle(String written, String link) {
        String escaped = written.replace("&", "&amp;");

        assertThat(feed(item("<title>t</title><link>" + escaped + "</link><pubDate>2023-01-18T17:00:00Z</pubDate>"))
                        .news())
                .extracting(NewsReport::link)
                .containsExactly(link);
    }

    @Test
    void anEndlessLinkIsRefusedAndEndlessTextIsCut() {
        String link = "https://a.example/" + "a".repeat(1000);
        ParsedDocument refused =
                feed(item("<title>t</title><link>" + link + "</link><pubDate>2023-01-18T17:00:00Z</pubDate>"));
        ParsedDocument cut = feed(item("<title>" + "가".repeat(400) + "</title><description>" + "😀".repeat(40_000)
                + "</description><link>https://a.example/1</link><pubDate>2023-01-18T17:00:00Z</pubDate>"));

        assertThat(refused.findings()).extracting(RowFinding::code).containsExactly("BAD_LINK");
        assertThat(cut.news()).singleElement().satisfies(article -> {
            assertThat(article.title()).hasSize(300).endsWith("가…");
            assertThat(article.summary()).hasSizeLessThanOrEqualTo(500).endsWith("😀…");
        });
    }

    @Test
    void theArticleItselfStandsInForAMissingSummary() {
        String body = Samples.NEWS_FEED.replaceAll("(?s)<description><!\\[CDATA.*?</description>", "");

        assertThat(feed(body).news()).extracting(NewsReport::summary).containsExactly("The whole article.");
    }

    @ParameterizedTest
    @CsvSource({
        "EUC-KR, <?xml version='1.0' encoding='EUC-KR'?>",
        "EUC-KR, <?xml version='1.0' encoding='utf-8'?>",
        "EUC-KR, ''",
        "UTF-8, <?xml version='1.0' encoding='no-such-charset'?>",
        "UTF-8, ''",
        "UTF-16, <?xml version='1.0' encoding='UTF-16'?>"
    })
    void theCharsetIsToldByThePrologOrByTheBytes(String charset, String prolog) {
        String body = prolog
                + item("<title>젠지 승리</title><link>https://a.example/1</link><pubDate>2023-01-18T17:00:00Z</pubDate>");

        assertThat(parsed(Format.NEWS_FEED, "", body.getBytes(Charset.forName(charset)))
                        .news())
                .extracting(NewsReport::title)
                .containsExactly("젠지 승리");
    }

    @Test
    void bytesOfNoCharsetAreRefused() {
        byte[] body = item("<title>t</title>").getBytes(StandardCharsets.UTF_8);
        body[body.length - 20] = (byte) 0xFF;

        assertThatThrownBy(() -> parsed(Format.NEWS_FEED, "", body))
                .extracting("code")
                .isEqualTo("BAD_CHARSET");
    }

    @Test
    void smallFaultsOfOldSitesAreForgiven() {
        String body = "\n \uFEFF".strip() + "\n"
                + item("<title>a&nbsp;b" + (char) 1 + "</title><link>https://a.example/1</link>"
                        + "<pubDate>2023-01-18T17:00:00Z</pubDate>");

        assertThat(feed(body).news()).extracting(NewsReport::title).containsExactly("a b");
    }

    @Test
    void nothingOutsideOfTheFeedIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String doctype = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";

        assertThatThrownBy(() -> feed(doctype + item("<title>&x;</title>")))
                .extracting("code")
                .isEqualTo("NOT_XML");
    }

    @Test
    void entitiesCannotGrow() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";

        assertThatThrownBy(() -> feed(bomb + item("<title>&b;</title>")))
                .extracting("code")
                .isEqualTo("NOT_XML");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_FEED, <html><body>Sorry</body></html>",
        "NOT_FEED, <sitemap/>",
        "NOT_XML, Service unavailable",
        "NOT_XML, <rss><channel>",
        "WRONG_SHAPE, {}",
        "TRUNCATED, '{\"items\":['"
    })
    void whatIsNoFeedIsRefused(String code, String body) {
        assertThatThrownBy(() -> feed(body)).extracting("code").isEqualTo(code);
    }

    @Test
    void aFeedLargerThanFeedsAreIsRefused() {
        assertThatThrownBy(() -> feed(item("<title>" + "t".repeat(5_000_000) + "</title>")))
                .extracting("code")
                .isEqualTo("OVER_LIMIT");
    }

    @Test
    void aFeedNestedTooDeepIsRefused() {
        String deep = "<a>".repeat(10_000) + "</a>".repeat(10_000);

        assertThatThrownBy(() -> feed(item(deep))).extracting("code").isEqualTo("NOT_XML");
    }
}
