package imyeomsu.lck.match.crawl.site;

import imyeomsu.lck.match.crawl.http.Answer;
import imyeomsu.lck.match.crawl.http.Ask;
import imyeomsu.lck.match.crawl.http.PoliteHttp;
import imyeomsu.lck.match.crawl.site.FeedProperties.Feed;
import imyeomsu.lck.match.crawl.source.FetchFailed;
import imyeomsu.lck.match.crawl.source.Fetched;
import imyeomsu.lck.match.crawl.source.Source;
import imyeomsu.lck.match.crawl.source.Wanted;
import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.Trail;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** News in RSS, Atom or JSON, each feed a document. */
@Component
class Feeds implements Source {

    private static final Map<String, String> ACCEPT = Map.of(
            HttpHeaders.ACCEPT,
            "application/rss+xml, application/atom+xml, application/feed+json, application/json, text/xml;q=0.9");

    private final FeedProperties properties;
    private final PoliteHttp http;

    Feeds(FeedProperties properties, PoliteHttp http) {
        this.properties = properties;
        this.http = http;
    }

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public List<Wanted> wanted() {
        return properties.feeds().entrySet().stream()
                .map(feed -> wanted(feed.getKey(), feed.getValue()))
                .toList();
    }

    private Wanted wanted(String key, Feed feed) {
        return new Wanted(key, "", feed.zone(), feed.every(), trail -> fetch(feed, trail));
    }

    private Fetched fetch(Feed feed, Trail trail) throws FetchFailed {
        Answer answer = http.get(new Ask(feed.url(), ACCEPT).unlessAsIn(trail));
        if (answer.isNotModified()) {
            return Fetched.NOT_MODIFIED;
        }
        Text.refuseHtml(answer);
        return Fetched.of(
                Format.NEWS_FEED,
                body(answer),
                answer.header(HttpHeaders.ETAG),
                answer.header(HttpHeaders.LAST_MODIFIED));
    }

    /** As it came: XML says itself what it is written in, unless only the header does. */
    private static byte[] body(Answer answer) throws FetchFailed {
        String beginning = Text.beginning(answer.body());
        if (!beginning.startsWith("<")) {
            byte[] json = Text.utf8(answer);
            JsonAnswers.parse(json);
            return json;
        }
        Charset named = Text.charset(answer);
        boolean tellsItself = beginning.startsWith("<?xml") && beginning.contains("encoding");
        return tellsItself || named == null
                ? answer.body()
                : new String(answer.body(), named).getBytes(StandardCharsets.UTF_8);
    }
}
