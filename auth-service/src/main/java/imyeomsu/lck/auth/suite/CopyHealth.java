package imyeomsu.lck.auth.suite;

import imyeomsu.lck.common.heartbeat.Beat;
import imyeomsu.lck.common.heartbeat.Heard;
import imyeomsu.lck.common.heartbeat.StoreReach;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One copy of a service.
 *
 * @param version null where its build did not say
 * @param numbers what it counted, by the names of its meters
 */
record CopyHealth(
        String copy,
        State state,
        Instant heardAt,
        Instant startedAt,
        @Nullable String version,
        @Nullable String commit,
        @Nullable Instant committedAt,
        String java,
        List<Store> stores,
        Map<String, Double> numbers) {

    enum State {
        READY,
        /** It starts, or finishes what it has before it stops. */
        NOT_READY,
        /** It was killed, hangs, or has lost Redis. */
        SILENT
    }

    /** @param millis how long it took to answer; null where that is not known */
    record Store(String store, boolean reachable, @Nullable Long millis) {

        static Store of(StoreReach reach) {
            return new Store(reach.store(), reach.reachable(), reach.millis());
        }
    }

    static CopyHealth of(Heard heard, Instant now) {
        Beat beat = heard.beat();
        return new CopyHealth(
                beat.copy(),
                state(heard),
                now.minus(heard.ago()),
                beat.startedAt(),
                beat.version(),
                beat.commit(),
                beat.committedAt(),
                beat.java(),
                beat.stores().stream().map(Store::of).toList(),
                beat.numbers());
    }

    private static State state(Heard heard) {
        if (heard.silent()) {
            return State.SILENT;
        }
        return heard.beat().ready() ? State.READY : State.NOT_READY;
    }

    boolean works() {
        return state == State.READY;
    }

    boolean reachesItsStores() {
        return stores.stream().allMatch(Store::reachable);
    }
}
