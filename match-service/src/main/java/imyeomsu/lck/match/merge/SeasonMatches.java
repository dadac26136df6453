package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.catalogue.SeasonPlan;
import imyeomsu.lck.match.catalogue.StagePlan;
import imyeomsu.lck.match.merge.MatchMerge.Merged;
import imyeomsu.lck.match.merge.SeasonRows.GameRow;
import imyeomsu.lck.match.merge.SeasonRows.StageRow;
import imyeomsu.lck.match.season.RankingRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All matches of one season as they follow from what is said of them, and the stages that they make. */
final class SeasonMatches {

    private final SeasonPlan plan;
    private final List<MatchRow> rows;
    private final List<GameRow> games = new ArrayList<>();
    private final Set<String> ofUntoldLength = new HashSet<>();

    /** @param stored matches as they are; they stay where nobody says anything of them any more */
    SeasonMatches(
            SeasonPlan plan,
            List<MatchRow> stored,
            List<StoredSighting> sightings,
            List<Corrected> corrections,
            MatchMerge merge) {
        this.plan = plan;
        Map<String, MatchRow> byId = new TreeMap<>();
        stored.forEach(match -> byId.put(match.id(), match));
        Map<String, Corrected> corrected =
                corrections.stream().collect(Collectors.toMap(Corrected::matchId, Function.identity()));
        sightings.stream()
                .collect(Collectors.groupingBy(StoredSighting::matchId))
                .forEach((id, said) -> {
                    Merged merged = merge.of(id, said, corrected.get(id));
                    byId.put(id, merged.row());
                    if (!merged.lengthTold()) {
                        ofUntoldLength.add(id);
                    }
                    games.addAll(SeasonRows.games(merged));
                });
        rows = Groups.placed(
                marked(List.copyOf(byId.values())).stream().map(this::whole).toList(), plan);
    }

    private List<MatchRow> marked(List<MatchRow> matches) {
        Map<String, List<MatchRow>> byStage = matches.stream().collect(Collectors.groupingBy(MatchRow::stageId));
        List<MatchRow> marked = new ArrayList<>();
        byStage.forEach((id, ofStage) -> marked.addAll(plan.stage(id)
                .map(stage -> ExtraMeetings.marked(ofStage, stage))
                .orElse(ofStage)));
        return marked;
    }

    /** Sources that tell games alone tell half a match like a whole one. */
    private MatchRow whole(MatchRow match) {
        Integer bestOf = plan.stage(match.stageId()).map(StagePlan::bestOf).orElse(null);
        boolean half = bestOf != null
                && ofUntoldLength.contains(match.id())
                && match.state().equals("FINISHED")
                && !match.tiebreak()
                && !match.forfeit()
                && !match.corrected()
                && !match.isDecidedIn(bestOf);
        return half && bestOf != null ? match.underWay(bestOf) : match;
    }

    List<MatchRow> rows() {
        return rows;
    }

    List<GameRow> games() {
        return games;
    }

    /** Those that have matches, with what their tables go on from, in the plan's order. */
    List<StageRow> stages() {
        Set<String> played = rows.stream().map(MatchRow::stageId).collect(Collectors.toCollection(HashSet::new));
        List<StageRow> stages = new ArrayList<>();
        for (int position = 0; position < plan.stages().size(); position++) {
            StagePlan stage = plan.stages().get(position);
            if (played.contains(stage.id())
                    || stage.spans().stream().anyMatch(played::contains)
                    || plan.stages().stream()
                            .anyMatch(other ->
                                    played.contains(other.id()) && stage.id().equals(other.carriesOver()))) {
                stages.add(row(stage, position));
            }
        }
        return stages;
    }

    private StageRow row(StagePlan stage, int position) {
        return new StageRow(
                plan.id(),
                stage.id(),
                position,
                stage.name().ko(),
                stage.name().en(),
                stage.rules().stream().map(RankingRule::name).collect(Collectors.joining(",")),
                stage.carriesOver(),
                stage.format().name(),
                stage.advance(),
                stage.meetings(),
                stage.spans().isEmpty() ? null : String.join(",", stage.spans()));
    }
}
