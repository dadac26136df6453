package imyeomsu.lck.common.lock;

/**
 * Somebody else took the resource over while its former holder went on. The transaction that meets this is rolled back.
 *
 * <p>It is no {@code TransactionException} on purpose: Spring would take that for a commit of unknown outcome.
 */
public final class FenceLost extends RuntimeException {

    FenceLost(Hold hold) {
        super("FENCE_LOST: '" + hold.resource() + "' is no longer held under token " + hold.token());
    }

    /** Stable, for logs and job records. */
    public String code() {
        return "FENCE_LOST";
    }
}
