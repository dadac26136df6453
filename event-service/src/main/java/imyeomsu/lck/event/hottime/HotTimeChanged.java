package imyeomsu.lck.event.hottime;

/** An administrator's change was committed by this copy; others hear of it with their next refresh, or by a nudge. */
public record HotTimeChanged(HotTime hotTime) {}
