package imyeomsu.lck.event.hottime;

/** Another copy passed on what the database said of a Hot Time; this is how it stands with that taken over. */
public record HeardElsewhere(HotTime hotTime) {}
