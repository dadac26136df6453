package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.LeagueTime;
import imyeomsu.lck.match.season.RankingRule;
import imyeomsu.lck.match.season.Season;
import imyeomsu.lck.match.season.SeasonCatalog;
import imyeomsu.lck.match.season.SeasonRoster;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import imyeomsu.lck.match.season.Stage;
import imyeomsu.lck.match.standings.StandingsView.RowView;
import imyeomsu.lck.match.standings.outlook.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The tables of stages: now, on a day of the past, and as they would be. */
@Service
public class Standings {

    private final SeasonCatalog catalog;
    private final StageReader reader;

    Standings(SeasonCatalog catalog, StageReader reader) {
        this.catalog = catalog;
        this.reader = reader;
    }

    /** The table as it stands now. */
    public StandingsView table(Season season, Stage stage) {
        return table(season, stage, null, WhatIf.NOTHING);
    }

    /** The table at the end of a day where one is given, with what a caller supposes of the matches then open. */
    StandingsView table(Season season, Stage stage, @Nullable LocalDate day, WhatIf whatIf) {
        SeasonRoster roster = catalog.roster(season.id());
        StageMatches all = reader.read(season, stage, roster);
        StageMatches matches = whatIf.applyTo(day == null ? all : all.until(day));
        List<Fixture> columns = matches.fixtures().stream()
                .filter(fixture -> !fixture.tiebreak())
                .toList();
        int played = (int) columns.stream().filter(Fixture::finished).count();
        return new StandingsView(
                season.id(),
                stage.id(),
                LeagueTime.at(season.changedAt()),
                day,
                played,
                columns.size() - played,
                stage.rules(),
                stage.advance(),
                !whatIf.scores().isEmpty(),
                rows(matches, stage, roster));
    }

    /** How the stage went from match day to match day. */
    public ProgressView progress(Season season, Stage stage) {
        SeasonRoster roster = catalog.roster(season.id());
        Progress progress = new Progress(reader.read(season, stage, roster), stage.rules());
        return new ProgressView(season.id(), stage.id(), progress.days(), progress.lines(team -> named(team, roster)));
    }

    private static List<RowView> rows(StageMatches matches, Stage stage, SeasonRoster roster) {
        List<RankingRule> rules = stage.rules();
        List<Row> table = Ranking.of(matches.teams(), rules, matches.results());
        Explainer explainer = new Explainer(rules, matches.results(), table);
        Map<String, Places> places = Prospects.of(matches, rules);
        return table.stream()
                .map(row -> RowView.of(
                        row,
                        named(row.team(), roster),
                        explainer.explain(row),
                        places.getOrDefault(row.team(), new Places(1, table.size())),
                        stage.advance()))
                .toList();
    }

    private static TeamName named(String code, SeasonRoster roster) {
        return roster.name(roster.idOf(code).orElse(null));
    }
}
