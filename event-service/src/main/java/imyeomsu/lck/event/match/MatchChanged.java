package imyeomsu.lck.event.match;

import org.jspecify.annotations.Nullable;

/**
 * A match changed. Published within the transaction that takes the change over, once for each change and in their order:
 * what a plain listener writes is stored exactly once, and a listener that fails lets the change come again.
 *
 * <p>After match-service's database was put back, one of these tells the difference for each match that differs, once
 * the whole feed was read again.
 *
 * @param before as it was known; nothing where the match is new
 * @param now nothing where match-service does not know it any more
 */
public record MatchChanged(@Nullable Match before, @Nullable Match now) {}
