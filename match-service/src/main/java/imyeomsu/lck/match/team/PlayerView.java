package imyeomsu.lck.match.team;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import org.jspecify.annotations.Nullable;

/**
 * A player in a season, with what that season's sources count.
 *
 * @param role TOP, JUNGLE, MID, BOT or SUPPORT
 */
record PlayerView(
        String id,
        String handle,
        @Nullable Localized name,
        @Nullable String role,
        TeamName team,
        @Nullable Integer games,
        @Nullable Integer kills,
        @Nullable Integer deaths,
        @Nullable Integer assists) {}
