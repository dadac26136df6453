package imyeomsu.lck.event.hottime;

/** What a Hot Time is at one moment. */
public enum HotTimeState {
    DRAFT,
    SCHEDULED,
    OPEN,
    PAUSED,
    SOLD_OUT,
    OVER
}
