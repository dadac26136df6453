package imyeomsu.lck.match.team;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.match.snapshot.Resource;
import imyeomsu.lck.match.snapshot.Snapshot;
import imyeomsu.lck.match.snapshot.Snapshots;
import imyeomsu.lck.match.team.TeamDetail.DatedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All teams that ever played, from memory. */
@Component
class Teams {

    /** By id. */
    record All(Map<String, TeamDetail> teams) {}

    private record InSeason(String teamId, String seasonId, String code, Localized name) {}

    private record Named(String teamId, String code, Localized name, LocalDate from) {}

    private static final String SEASONS =
            """
            SELECT team.* FROM season_team team JOIN season ON season.id = team.season_id
            ORDER BY season.ends_on DESC, season.id
            """;

    private final Resource<All> teams;
    private final JdbcClient jdbc;

    Teams(Snapshots snapshots, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.teams = snapshots.ofAll("teams", All.class, this::read);
    }

    /** One team; 404 where there is none. */
    TeamDetail find(Snapshot<All> all, String id) {
        TeamDetail team = all.value().teams().get(id);
        if (team == null) {
            throw Problem.notFound("TEAM_NOT_FOUND");
        }
        return team;
    }

    Snapshot<All> all() {
        return teams.get();
    }

    private All read() {
        Map<String, List<Named>> names = jdbc
                .sql("SELECT * FROM team_name ORDER BY valid_from")
                .query((row, number) -> new Named(
                        row.getString("team_id"),
                        row.getString("code"),
                        name(row),
                        row.getObject("valid_from", LocalDate.class)))
                .stream()
                .collect(Collectors.groupingBy(Named::teamId));
        return new All(jdbc
                .sql(SEASONS)
                .query((row, number) -> new InSeason(
                        row.getString("team_id"), row.getString("season_id"), row.getString("code"), name(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(InSeason::teamId))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        team -> detail(team.getValue(), names.getOrDefault(team.getKey(), List.of())))));
    }

    private static TeamDetail detail(List<InSeason> latestFirst, List<Named> names) {
        InSeason latest = latestFirst.get(0);
        return new TeamDetail(
                latest.teamId(),
                latest.code(),
                latest.name(),
                dated(names),
                latestFirst.stream().map(InSeason::seasonId).toList());
    }

    private static List<DatedName> dated(List<Named> names) {
        List<DatedName> dated = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            @Nullable LocalDate to = i + 1 < names.size() ? names.get(i + 1).from().minusDays(1) : null;
            dated.add(new DatedName(name.code(), name.name(), name.from(), to));
        }
        return dated;
    }

    private static Localized name(ResultSet row) throws SQLException {
        return new Localized(row.getString("name_ko"), row.getString("name_en"));
    }
}
