package imyeomsu.lck.match.crawl;

/** How the visit of one document ended. */
enum FetchOutcome {
    /** It is new, or other than before. */
    LANDED,
    /** The same bytes came again. */
    UNCHANGED,
    /** The source said so without sending it. */
    NOT_MODIFIED,
    FAILED,
    /** The site's robots.txt keeps it from us. */
    DISALLOWED,
    /** What lies here is fresh enough, or the source wants to be left alone. */
    NOT_DUE
}
