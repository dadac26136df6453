package imyeomsu.lck.match.snapshot;

/**
 * A body that has been written as JSON already.
 *
 * @param <T> what of: for whoever reads the code, or the API's description that is made from it
 */
@SuppressWarnings("unused")
public record Written<T>(byte[] json) {}
