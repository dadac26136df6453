package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.season.RankingRule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A season as rows of the tables, equal to what is stored where nothing changed. */
record SeasonRows(List<StageRow> stages, List<TeamRow> teams, List<MatchRow> matches) {

    record StageRow(
            String seasonId,
            String id,
            int position,
            String nameKo,
            String nameEn,
            String rules,
            @Nullable String carriesOver) {}

    record TeamRow(String seasonId, String teamId, String code, String nameKo, String nameEn) {}

    /** Times are those of the columns: UTC. */
    record MatchRow(
            String id,
            String seasonId,
            String stageId,
            LocalDateTime startsAt,
            int bestOf,
            String state,
            String team1Id,
            String team2Id,
            @Nullable Integer score1,
            @Nullable Integer score2,
            boolean tiebreak,
            boolean forfeit) {}

    static SeasonRows of(SourceSeason season, Instant now) {
        return new SeasonRows(
                IntStream.range(0, season.stages().size())
                        .mapToObj(position -> stage(season, position))
                        .toList(),
                season.teams().stream()
                        .map(team -> new TeamRow(
                                season.id(),
                                team.id(),
                                team.code(),
                                team.name().ko(),
                                team.name().en()))
                        // Two imports that add teams take their locks in one order.
                        .sorted(Comparator.comparing(TeamRow::teamId))
                        .toList(),
                season.matches().stream()
                        .map(match -> match(season.id(), match, now))
                        .toList());
    }

    private static StageRow stage(SourceSeason season, int position) {
        SourceSeason.SourceStage stage = season.stages().get(position);
        return new StageRow(
                season.id(),
                stage.id(),
                position,
                stage.name().ko(),
                stage.name().en(),
                stage.rules().stream().map(RankingRule::name).collect(Collectors.joining(",")),
                stage.carriesOver());
    }

    private static MatchRow match(String seasonId, SourceMatch match, Instant now) {
        SourceMatch.Score score = match.score();
        return new MatchRow(
                seasonId + "-" + match.key(),
                seasonId,
                match.stage(),
                LocalDateTime.ofInstant(match.start(), ZoneOffset.UTC),
                match.bestOf(),
                match.stateAt(now).name(),
                match.team1(),
                match.team2(),
                score == null ? null : score.first(),
                score == null ? null : score.second(),
                match.tiebreak(),
                match.forfeit());
    }
}
