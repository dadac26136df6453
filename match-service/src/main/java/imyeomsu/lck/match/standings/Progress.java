package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.RankingRule;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import imyeomsu.lck.match.standings.ProgressView.TeamLine;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Follows the teams of a stage from match day to match day. */
final class Progress {

    private final List<LocalDate> days;
    private final List<List<Row>> tables;

    Progress(StageMatches matches, List<RankingRule> rules) {
        days = matches.days();
        tables = days.stream()
                .map(day ->
                        Ranking.of(matches.teams(), rules, matches.until(day).results()))
                .toList();
    }

    List<LocalDate> days() {
        return days;
    }

    /** One line a team, in the order of the last table; none before the first match is over. */
    List<TeamLine> lines(Function<String, TeamName> names) {
        return tables.isEmpty()
                ? List.of()
                : tables.get(tables.size() - 1).stream()
                        .map(row -> line(row.team(), names))
                        .toList();
    }

    private TeamLine line(String team, Function<String, TeamName> names) {
        return new TeamLine(
                names.apply(team),
                each(team, Row::rank),
                each(team, row -> row.tally().wins()),
                each(team, row -> row.tally().losses()));
    }

    private List<Integer> each(String team, ToIntFunction<Row> number) {
        return tables.stream()
                .map(table -> table.stream()
                        .filter(row -> row.team().equals(team))
                        .mapToInt(number)
                        .sum())
                .toList();
    }
}
