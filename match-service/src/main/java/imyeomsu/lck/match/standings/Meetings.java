package imyeomsu.lck.match.standings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which meetings a list of matches lacks where each pair meets a fixed number of times. */
final class Meetings {

    private Meetings() {}

    /** Teams that play each other, or the same others. */
    static List<Set<String>> groups(Collection<Fixture> met) {
        List<Set<String>> groups = new ArrayList<>();
        for (Fixture match : met) {
            List<Set<String>> touched = groups.stream()
                    .filter(group -> group.contains(match.team1()) || group.contains(match.team2()))
                    .toList();
            Set<String> joined = new HashSet<>(Set.of(match.team1(), match.team2()));
            touched.forEach(joined::addAll);
            groups.removeAll(touched);
            groups.add(joined);
        }
        return groups;
    }

    /**
     * @param groups who meets whom: everybody in a group each other
     * @param met the matches listed so far; one called off is a meeting that there was
     * @param each how often each pair meets; null where nobody knows
     */
    static List<Fixture> missing(List<Set<String>> groups, Collection<Fixture> met, @Nullable Integer each) {
        List<Fixture> missing = new ArrayList<>();
        if (each != null) {
            int bestOf = met.stream().mapToInt(Fixture::bestOf).max().orElse(1);
            groups.forEach(group -> addMissing(missing, group.stream().sorted().toList(), met, each, bestOf));
        }
        return missing;
    }

    private static void addMissing(
            List<Fixture> missing, List<String> group, Collection<Fixture> met, int each, int bestOf) {
        for (int i = 0; i < group.size(); i++) {
            for (String other : group.subList(i + 1, group.size())) {
                String one = group.get(i);
                long listed =
                        met.stream().filter(match -> match.isOf(one, other)).count();
                for (long meeting = listed; meeting < each; meeting++) {
                    missing.add(new Fixture("", LocalDate.MAX, true, one, other, bestOf, false, null));
                }
            }
        }
    }
}
