package imyeomsu.lck.auth.audit;

/** How it was decided. */
public enum Outcome {
    OK,
    REFUSED
}
