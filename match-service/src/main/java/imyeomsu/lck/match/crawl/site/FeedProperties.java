package imyeomsu.lck.match.crawl.site;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param feeds news by a name of our own: {@code lck.sources.feeds.inven.url} */
@ConfigurationProperties("lck.sources")
record FeedProperties(@DefaultValue Map<String, Feed> feeds) {

    /** @param zone the clock of times that come without one */
    record Feed(URI url, @DefaultValue("15m") Duration every, @DefaultValue("Asia/Seoul") ZoneId zone) {}
}
