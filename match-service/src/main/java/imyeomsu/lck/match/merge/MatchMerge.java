package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.report.MatchReport.GameReport;
import imyeomsu.lck.match.report.MatchReport.State;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One match out of what all sources say of it. How far it has come is told by whoever is furthest, because sources lag;
 * everything else by the first source in order of precedence that says it. A correction stands above all of them.
 */
final class MatchMerge {

    private static final Map<State, Integer> PROGRESS =
            Map.of(State.SCHEDULED, 0, State.LIVE, 1, State.FINISHED, 2, State.CANCELLED, 3);

    /** Regular matches have been of three games since 2015. */
    private static final int USUAL_BEST_OF = 3;

    private final Precedence precedence;

    MatchMerge(Precedence precedence) {
        this.precedence = precedence;
    }

    /** @param lengthTold whether a source says of how many games the match is */
    record Merged(MatchRow row, List<GameReport> games, boolean lengthTold) {}

    Merged of(String id, List<StoredSighting> sightings, @Nullable Corrected corrected) {
        List<Sighting> ordered = aligned(sightings.stream()
                .sorted(precedence.order())
                .map(StoredSighting::sighting)
                .toList());
        Sighting first = ordered.get(0);
        Sighting result = ordered.stream()
                .max(Comparator.comparing((Sighting seen) -> PROGRESS.getOrDefault(seen.state(), 0))
                        .thenComparing(seen -> -ordered.indexOf(seen)))
                .orElse(first);
        Sighting start = start(ordered);
        List<GameReport> games = ordered.stream()
                .map(Sighting::games)
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElse(List.of());
        boolean played = corrected == null && result.state() != State.CANCELLED;
        MatchRow row = new MatchRow(
                id,
                first.seasonId(),
                first.stageId(),
                MatchRow.column(start.when()),
                told(ordered, Sighting::bestOf).orElseGet(() -> bestOf(result)),
                corrected == null ? result.state().name() : corrected.state(),
                told(ordered, Sighting::team1).orElse(null),
                told(ordered, Sighting::team2).orElse(null),
                played ? result.score1() : corrected == null ? null : corrected.score1(),
                played ? result.score2() : corrected == null ? null : corrected.score2(),
                ordered.stream().anyMatch(Sighting::tiebreak),
                corrected == null && result.forfeit(),
                told(ordered, Sighting::block).orElse(null),
                known(start),
                corrected != null);
        return new Merged(row, games, told(ordered, Sighting::bestOf).isPresent());
    }

    /** All with the sides of the first that knows both teams. */
    private static List<Sighting> aligned(List<Sighting> ordered) {
        Optional<Sighting> sides = ordered.stream().filter(Sighting::teamsKnown).findFirst();
        if (sides.isEmpty()) {
            return ordered;
        }
        Sighting model = sides.get();
        return ordered.stream()
                .map(seen -> isTurned(seen, model) ? seen.turned() : seen)
                .toList();
    }

    private static boolean isTurned(Sighting seen, Sighting model) {
        return (seen.team1() != null && Objects.equals(seen.team1(), model.team2()))
                || (seen.team2() != null && Objects.equals(seen.team2(), model.team1()));
    }

    /** A planned time goes before an actual one, and any time before none. */
    private static Sighting start(List<Sighting> ordered) {
        return Stream.<Predicate<Sighting>>of(
                        seen -> seen.start() != null && !seen.startActual(), seen -> seen.start() != null)
                .flatMap(good -> ordered.stream().filter(good).limit(1))
                .findFirst()
                .orElse(ordered.get(0));
    }

    private static String known(Sighting start) {
        if (start.start() == null) {
            return "DAY";
        }
        return start.startActual() ? "ACTUAL" : "MINUTE";
    }

    /** The games that winning took tell how many there could have been. */
    private static int bestOf(Sighting result) {
        Integer score1 = result.score1();
        Integer score2 = result.score2();
        return result.finished() && score1 != null && score2 != null
                ? Math.max(1, 2 * Math.max(score1, score2) - 1)
                : USUAL_BEST_OF;
    }

    private static <T> Optional<T> told(List<Sighting> ordered, Function<Sighting, @Nullable T> field) {
        return ordered.stream()
                .map(field)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }
}
