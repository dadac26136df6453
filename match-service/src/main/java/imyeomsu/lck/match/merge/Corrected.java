package imyeomsu.lck.match.merge;

import org.jspecify.annotations.Nullable;

/** An administrator's word on a match. */
record Corrected(String matchId, String state, @Nullable Integer score1, @Nullable Integer score2) {}
