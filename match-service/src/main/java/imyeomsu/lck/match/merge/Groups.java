package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.catalogue.SeasonPlan;
import imyeomsu.lck.match.catalogue.StagePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the matches of a phase that is played in groups into their groups, where no source says which they are: teams
 * that play each other are one group, and the groups stand in the order of what their teams won before.
 */
final class Groups {

    private Groups() {}

    static List<MatchRow> placed(List<MatchRow> matches, SeasonPlan season) {
        List<MatchRow> placed = matches;
        for (StagePlan phase : season.stages()) {
            if (phase.isGrouped()) {
                placed = placed(placed, phase);
            }
        }
        return placed;
    }

    private static List<MatchRow> placed(List<MatchRow> matches, StagePlan phase) {
        List<Set<String>> groups = parted(matches, phase);
        if (groups.size() != phase.spans().size()) {
            return matches;
        }
        if (groups.stream()
                        .mapToDouble(group -> wonBefore(group, matches, phase))
                        .sum()
                == 0) {
            // Without the part before nobody can tell which group is which.
            return matches;
        }
        groups.sort(Comparator.comparingDouble((Set<String> group) -> wonBefore(group, matches, phase))
                .reversed());
        return matches.stream()
                .map(match -> match.stageId().equals(phase.id()) ? match.in(stageOf(match, groups, phase)) : match)
                .toList();
    }

    /** Of the phase and of its groups: what a source put into a group itself shows who plays whom, too. */
    private static List<Set<String>> parted(List<MatchRow> matches, StagePlan phase) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (MatchRow match : matches) {
            String team1 = match.team1Id();
            String team2 = match.team2Id();
            if (team1 == null || team2 == null || !isOf(phase, match.stageId())) {
                continue;
            }
            Set<String> joined = new HashSet<>(Set.of(team1));
            joined.add(team2);
            joined.addAll(groups.getOrDefault(team1, Set.of()));
            joined.addAll(groups.getOrDefault(team2, Set.of()));
            joined.forEach(team -> groups.put(team, joined));
        }
        return new ArrayList<>(new HashSet<>(groups.values()));
    }

    private static boolean isOf(StagePlan phase, String stage) {
        return stage.equals(phase.id()) || phase.spans().contains(stage);
    }

    private static String stageOf(MatchRow match, List<Set<String>> groups, StagePlan phase) {
        for (int i = 0; i < groups.size(); i++) {
            if (match.team1Id() != null && groups.get(i).contains(match.team1Id())) {
                return phase.spans().get(i);
            }
        }
        return phase.id();
    }

    /** Matches won per team in the other stages. */
    private static double wonBefore(Set<String> group, List<MatchRow> matches, StagePlan phase) {
        return matches.stream()
                        .filter(match -> !isOf(phase, match.stageId()) && !match.tiebreak())
                        .filter(match -> wonBy(match, group))
                        .count()
                / (double) group.size();
    }

    private static boolean wonBy(MatchRow match, Set<String> group) {
        Integer score1 = match.score1();
        Integer score2 = match.score2();
        if (!match.state().equals("FINISHED") || score1 == null || score2 == null) {
            return false;
        }
        String winner = score1 > score2 ? match.team1Id() : match.team2Id();
        return winner != null && group.contains(winner);
    }
}
