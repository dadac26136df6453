package imyeomsu.lck.match.crawl.source;

import imyeomsu.lck.match.landing.Trail;
import java.time.Duration;
import java.time.ZoneId;

/**
 * A document that a source offers.
 *
 * @param key names it within its source, for good
 * @param league the source's own name of the league to read; empty: all are read
 * @param zone the clock of times that come without one
 * @param every how long what was fetched counts as fresh
 */
public record Wanted(String key, String league, ZoneId zone, Duration every, Fetch fetch) {

    /** Brings a document, knowing what the fetch before it left. */
    @FunctionalInterface
    public interface Fetch {

        Fetched from(Trail trail) throws FetchFailed;
    }
}
