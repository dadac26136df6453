package imyeomsu.lck.match.season;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import imyeomsu.lck.match.snapshot.Resource;
import imyeomsu.lck.match.snapshot.Snapshot;
import imyeomsu.lck.match.snapshot.Snapshots;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The teams of every season under the names they had then, from memory. */
@Component
public class Rosters {

    /** By code. */
    public record Teams(List<TeamName> teams) {

        boolean has(String code) {
            return teams.stream().anyMatch(team -> team.code().equals(code));
        }
    }

    private final Resource<Teams> teams;

    Rosters(Snapshots snapshots, SeasonTeams table) {
        this.teams = snapshots.ofSeason(
                "teams",
                Teams.class,
                season -> new Teams(table.findBySeasonIdOrderByCode(season).stream()
                        .map(team -> new TeamName(team.teamId(), team.code(), team.name()))
                        .toList()));
    }

    public Snapshot<Teams> of(String seasonId) {
        return teams.of(seasonId);
    }

    /** Refuses a code by which nobody goes in that season. */
    public void requireTeam(String seasonId, String code) {
        if (!of(seasonId).value().has(code)) {
            throw unknown(code);
        }
    }

    /** The teams that have gone by a code in any season. */
    public Set<String> idsOf(String code) {
        Set<String> ids = teams.ofEach().stream()
                .flatMap(season -> season.value().teams().stream())
                .filter(team -> team.code().equals(code))
                .map(team -> Objects.requireNonNull(team.id()))
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            throw unknown(code);
        }
        return ids;
    }

    private static Problem unknown(String code) {
        return new Problem(HttpStatus.BAD_REQUEST, "UNKNOWN_TEAM", code);
    }
}
