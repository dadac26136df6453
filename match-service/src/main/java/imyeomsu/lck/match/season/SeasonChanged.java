package imyeomsu.lck.match.season;

/** Something of a season is other than before; published inside the transaction that changes it. */
public record SeasonChanged(String seasonId) {}
