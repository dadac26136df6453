package imyeomsu.lck.event.hottime;

/** What is stored of a Hot Time's state; what it is at a moment follows from this and its window. */
public enum Phase {
    /** Only administrators know of it. */
    DRAFT,
    /** Announced, and claimed from as soon as its window says so. */
    LIVE,
    /** For the moment nobody gets a coupon. */
    PAUSED,
    /** Ended before its time, for good. */
    ENDED,
    /** Over, and its coupons proven: the procedure {@code admit} gives out none any more whatever the clock says. */
    SEALED
}
