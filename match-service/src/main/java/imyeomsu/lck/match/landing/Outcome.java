package imyeomsu.lck.match.landing;

/** What a document that landed was to what lay there. */
public enum Outcome {
    NEW,
    CHANGED,
    /** The very same bytes: only the time and the tags of the fetch are new. */
    UNCHANGED
}
