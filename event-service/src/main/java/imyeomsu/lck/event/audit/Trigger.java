package imyeomsu.lck.event.audit;

/** Why an audit was made. */
enum Trigger {
    /** Every minute while it is open. */
    MINUTE,
    /** Once after it is over. */
    CLOSE,
    /** An administrator asked for it. */
    DEMAND
}
