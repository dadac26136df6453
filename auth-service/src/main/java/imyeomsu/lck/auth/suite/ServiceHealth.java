package imyeomsu.lck.auth.suite;

import java.util.List;

/** One service, by its copies. */
record ServiceHealth(String service, State state, List<CopyHealth> copies) {

    enum State {
        WELL,
        /** It serves, and something is wrong with it. */
        IMPAIRED,
        /** No copy takes requests. */
        AWAY
    }

    static ServiceHealth of(String service, List<CopyHealth> copies) {
        return new ServiceHealth(service, state(copies), copies);
    }

    private static State state(List<CopyHealth> copies) {
        if (copies.stream().noneMatch(CopyHealth::works)) {
            return State.AWAY;
        }
        return copies.stream().allMatch(copy -> copy.works() && copy.reachesItsStores()) ? State.WELL : State.IMPAIRED;
    }
}
