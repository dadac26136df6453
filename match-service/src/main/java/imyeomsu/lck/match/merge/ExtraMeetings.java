package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.catalogue.StagePlan;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds tie-break matches that no source calls so: a pair that meets once more than its stage has it, after everybody's
 * last planned match, plays for places.
 */
final class ExtraMeetings {

    private ExtraMeetings() {}

    /** The same matches, the extra ones marked. */
    static List<MatchRow> marked(List<MatchRow> matches, StagePlan stage) {
        Integer meetings = stage.meetings();
        if (meetings == null) {
            return matches;
        }
        Set<MatchRow> extra = extra(matches, meetings);
        return matches.stream()
                .map(match -> extra.contains(match) ? match.asTiebreak() : match)
                .toList();
    }

    private static Set<MatchRow> extra(List<MatchRow> matches, int meetings) {
        Map<Set<String>, List<MatchRow>> pairs = matches.stream()
                .filter(match -> !match.tiebreak()
                        && !match.state().equals("CANCELLED")
                        && match.team1Id() != null
                        && match.team2Id() != null
                        && !match.team1Id().equals(match.team2Id()))
                .sorted(Comparator.comparing(MatchRow::startsAt).thenComparing(MatchRow::id))
                .collect(Collectors.groupingBy(match -> Set.of(match.team1Id(), match.team2Id())));
        Set<MatchRow> extra = new HashSet<>();
        pairs.values().forEach(pair -> extra.addAll(pair.subList(Math.min(meetings, pair.size()), pair.size())));
        matches.stream()
                .filter(match -> !extra.contains(match) && !match.tiebreak())
                .max(Comparator.comparing(MatchRow::startsAt))
                .ifPresent(last -> extra.removeIf(match -> match.startsAt().isBefore(last.startsAt())));
        return extra;
    }
}
