package imyeomsu.lck.event.feed;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Where a feed is served, and how patiently it is asked for.
 *
 * @param urls tried in turn
 * @param path of the feed at each of them
 * @param every how often it is asked without being nudged
 * @param readTimeout for a whole answer
 * @param rest how long an address that keeps failing is left alone
 */
public record FeedSource(
        List<URI> urls, String path, Duration every, Duration connectTimeout, Duration readTimeout, Duration rest) {}
