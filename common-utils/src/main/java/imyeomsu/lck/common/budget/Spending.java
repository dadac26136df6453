package imyeomsu.lck.common.budget;

/**
 * One budget of those that something is taken from.
 *
 * @param of what kind it is, for example {@code member}; stands in meters
 * @param id whose it is
 */
public record Spending(String of, String id, Rule rule) {}
