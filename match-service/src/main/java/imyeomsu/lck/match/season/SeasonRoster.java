package imyeomsu.lck.match.season;

import imyeomsu.lck.common.web.Localized;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The teams of one season by their lasting ids. */
public final class SeasonRoster {

    /** A team as fans of that season know it. */
    public record TeamName(@Nullable String id, String code, Localized name) {

        /** Who it will be is not known yet. */
        static final TeamName TO_BE_DETERMINED = new TeamName(null, "TBD", new Localized("미정", "TBD"));
    }

    private final Map<String, SeasonTeam> byId;

    SeasonRoster(List<SeasonTeam> teams) {
        byId = teams.stream().collect(Collectors.toMap(SeasonTeam::teamId, Function.identity()));
    }

    public TeamName name(@Nullable String teamId) {
        if (teamId == null) {
            return TeamName.TO_BE_DETERMINED;
        }
        SeasonTeam team = byId.get(teamId);
        return new TeamName(team.teamId(), team.code(), team.name());
    }

    /** All of them, in no order. */
    public List<TeamName> names() {
        return byId.keySet().stream().map(this::name).toList();
    }

    Optional<String> idOf(String code) {
        return byId.values().stream()
                .filter(team -> team.code().equals(code))
                .map(SeasonTeam::teamId)
                .findFirst();
    }
}
