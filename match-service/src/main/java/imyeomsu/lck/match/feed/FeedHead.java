package imyeomsu.lck.match.feed;

/**
 * Where the feed stands.
 *
 * @param feedId another one means another history: whoever follows begins again from 0
 * @param last number of the newest change; 0 before the first
 */
public record FeedHead(String feedId, long last) {}
