package imyeomsu.lck.common.heartbeat;

import org.jspecify.annotations.Nullable;

/**
 * Whether a copy reaches a store.
 *
 * @param store {@code redis} or {@code database}
 * @param millis how long it took to answer; null where it did not, or was not asked yet
 */
public record StoreReach(String store, boolean reachable, @Nullable Long millis) {}
