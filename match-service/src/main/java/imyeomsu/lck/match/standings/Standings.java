package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.LeagueTime;
import imyeomsu.lck.match.season.RankingRule;
import imyeomsu.lck.match.snapshot.Resource;
import imyeomsu.lck.match.snapshot.Snapshot;
import imyeomsu.lck.match.snapshot.Snapshots;
import imyeomsu.lck.match.standings.StandingsView.RowView;
import imyeomsu.lck.match.standings.outlook.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables of stages: now, on a day of the past, and as they would be. */
@Component
class Standings {

    /**
     * @param day at whose end; null: now
     * @param whatIf what is supposed of the matches then open
     */
    record Asked(String stage, @Nullable LocalDate day, WhatIf whatIf) {}

    private final Resource<SeasonTables> seasons;

    Standings(Snapshots snapshots, StageReader reader) {
        this.seasons = snapshots.ofSeason("tables", SeasonTables.class, reader::read);
    }

    /** 404 where there is no such season. */
    Snapshot<SeasonTables> of(String seasonId) {
        return seasons.of(seasonId);
    }

    StandingsView table(Snapshot<SeasonTables> season, Asked asked) {
        StageTable stage = season.value().stage(asked.stage());
        LocalDate day = asked.day();
        StageMatches matches = asked.whatIf()
                .applyTo(day == null ? stage.matches() : stage.matches().until(day));
        List<Fixture> columns = matches.fixtures().stream()
                .filter(fixture -> !fixture.tiebreak())
                .toList();
        int played = (int) columns.stream().filter(Fixture::finished).count();
        return new StandingsView(
                season.version().scope(),
                stage.id(),
                LeagueTime.at(season.version().changedAt()),
                day,
                played,
                columns.size() - played,
                stage.rules(),
                stage.advance(),
                !asked.whatIf().scores().isEmpty(),
                rows(matches, stage, season.value()));
    }

    private static List<RowView> rows(StageMatches matches, StageTable stage, SeasonTables season) {
        List<RankingRule> rules = stage.rules();
        List<Row> table = Ranking.of(matches.teams(), rules, matches.results());
        Explainer explainer = new Explainer(rules, matches.results(), table);
        Map<String, Places> places = Prospects.of(matches, rules);
        return table.stream()
                .map(row -> RowView.of(
                        row,
                        season.named(row.team()),
                        explainer.explain(row),
                        places.getOrDefault(row.team(), new Places(1, table.size())),
                        stage.advance()))
                .toList();
    }

    /** How a stage went from match day to match day. */
    ProgressView progress(Snapshot<SeasonTables> season, StageTable stage) {
        Progress progress = new Progress(stage.matches(), stage.rules());
        return new ProgressView(
                season.version().scope(), stage.id(), progress.days(), progress.lines(season.value()::named));
    }
}
