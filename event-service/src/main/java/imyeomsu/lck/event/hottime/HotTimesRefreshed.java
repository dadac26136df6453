package imyeomsu.lck.event.hottime;

import java.util.List;

/** This copy has just heard of all current Hot Times; those that are missing are over for long. */
public record HotTimesRefreshed(List<HotTime> current) {}
