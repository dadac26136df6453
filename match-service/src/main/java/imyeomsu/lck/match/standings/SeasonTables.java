package imyeomsu.lck.match.standings;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the tables of a season are computed from; kept instead of the tables, so that a better release shows at once. */
record SeasonTables(List<TeamName> teams, List<StageTable> stages) {

    /** The named stage, else the season's first one. */
    StageTable stage(@Nullable String id) {
        return stages.stream()
                .filter(stage -> id == null || stage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(HttpStatus.BAD_REQUEST, "UNKNOWN_STAGE", String.valueOf(id)));
    }

    TeamName named(String code) {
        return teams.stream()
                .filter(team -> team.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
