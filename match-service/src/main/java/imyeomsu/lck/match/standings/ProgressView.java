package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import java.time.LocalDate;
import java.util.List;

/**
 * How a stage went, to be drawn as lines.
 *
 * @param days the days on which matches were decided
 * @param teams as ranked after the last of them
 */
record ProgressView(String seasonId, String stage, List<LocalDate> days, List<TeamLine> teams) {

    /** A team's rank, wins and losses at the end of each day. */
    record TeamLine(TeamName team, List<Integer> ranks, List<Integer> wins, List<Integer> losses) {}
}
