package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.game.GameMatch;
import imyeomsu.lck.match.game.Schedule;
import imyeomsu.lck.match.season.LeagueTime;
import imyeomsu.lck.match.season.Season;
import imyeomsu.lck.match.season.SeasonCatalog;
import imyeomsu.lck.match.season.SeasonRoster;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import imyeomsu.lck.match.season.Stage;
import imyeomsu.lck.match.standings.StandingsView.RowView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a stage's table is made of and has it ranked. */
@Service
@Transactional(readOnly = true)
public class Standings {

    private final SeasonCatalog catalog;
    private final Schedule schedule;

    Standings(SeasonCatalog catalog, Schedule schedule) {
        this.catalog = catalog;
        this.schedule = schedule;
    }

    /** The table as it stands now. */
    public StandingsView table(Season season, Stage stage) {
        SeasonRoster roster = catalog.roster(season.id());
        List<GameMatch> counted = schedule.of(season.id(), stage.counted()).stream()
                // An earlier stage's tie-break was about places there.
                .filter(match -> !match.tiebreak() || stage.own().contains(match.stageId()))
                .filter(match -> match.team1Id() != null && match.team2Id() != null)
                .toList();
        Set<String> teams = counted.stream()
                .filter(match -> stage.own().contains(match.stageId()))
                .flatMap(match -> Stream.of(match.team1Id(), match.team2Id()))
                .collect(Collectors.toSet());
        List<GameMatch> columns = counted.stream()
                .filter(match -> !match.tiebreak())
                .filter(match -> teams.contains(match.team1Id()) || teams.contains(match.team2Id()))
                .toList();
        int played = (int) columns.stream().filter(GameMatch::finished).count();
        return new StandingsView(
                season.id(),
                stage.id(),
                LeagueTime.at(season.changedAt()),
                played,
                columns.size() - played,
                stage.rules(),
                rows(teams, stage, counted, roster));
    }

    /** Ranked under the codes of that season: they order teams of one rank and name the tied. */
    private static List<RowView> rows(Set<String> teams, Stage stage, List<GameMatch> counted, SeasonRoster roster) {
        Map<String, TeamName> byCode =
                teams.stream().map(roster::name).collect(Collectors.toMap(TeamName::code, Function.identity()));
        List<Result> results = counted.stream()
                .filter(GameMatch::finished)
                .map(match -> result(match, roster))
                .toList();
        return Ranking.of(byCode.keySet(), stage.rules(), results).stream()
                .map(row -> RowView.of(row, byCode.get(row.team())))
                .toList();
    }

    private static Result result(GameMatch match, SeasonRoster roster) {
        return new Result(
                roster.name(match.team1Id()).code(),
                roster.name(match.team2Id()).code(),
                Objects.requireNonNull(match.score1()),
                Objects.requireNonNull(match.score2()),
                match.tiebreak());
    }
}
