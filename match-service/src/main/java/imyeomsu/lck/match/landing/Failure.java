package imyeomsu.lck.match.landing;

import java.time.Instant;

/**
 * Why a document could not be fetched the last time.
 *
 * @param code stable, such as {@code HTTP_500} or {@code TOO_LARGE}
 * @param detail one line for the operator
 * @param at when that was
 * @param since when it first failed after the last success
 */
public record Failure(String code, String detail, Instant at, Instant since) {}
