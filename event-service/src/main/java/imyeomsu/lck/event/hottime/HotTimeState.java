package imyeomsu.lck.event.hottime;

/** Where a Hot Time is in its life. */
public enum HotTimeState {
    SCHEDULED,
    OPEN,
    SOLD_OUT,
    OVER
}
