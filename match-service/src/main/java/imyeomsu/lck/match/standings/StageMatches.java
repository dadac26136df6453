package imyeomsu.lck.match.standings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a table is made of.
 *
 * @param teams by code
 * @param fixtures the matches that count, in order of play; those called off are not among them
 * @param unlisted meetings that must come and are in no list yet
 */
record StageMatches(List<String> teams, List<Fixture> fixtures, Unlisted unlisted) {

    /**
     * @param meetings between teams that are known
     * @param others whether matches are planned of which only that much is known
     * @param tiebreaks whether tie-break matches are planned whose teams are not known
     */
    record Unlisted(List<Fixture> meetings, boolean others, boolean tiebreaks) {

        static final Unlisted NONE = new Unlisted(List.of(), false, false);
    }

    static final StageMatches NONE = new StageMatches(List.of(), List.of(), Unlisted.NONE);

    List<Result> results() {
        return fixtures.stream().map(Fixture::result).filter(Objects::nonNull).toList();
    }

    List<Fixture> open() {
        return fixtures.stream().filter(fixture -> !fixture.finished()).toList();
    }

    Optional<Fixture> find(String id) {
        return fixtures.stream().filter(fixture -> fixture.id().equals(id)).findFirst();
    }

    /** As it stood at the end of a day: what began later was still open. */
    StageMatches until(LocalDate day) {
        return withEach(fixture -> fixture.day().isAfter(day) ? fixture.open() : fixture);
    }

    StageMatches withEach(UnaryOperator<Fixture> change) {
        return new StageMatches(teams, fixtures.stream().map(change).toList(), unlisted);
    }

    /** The days on which matches of the stage itself were decided. */
    List<LocalDate> days() {
        return fixtures.stream()
                .filter(fixture -> fixture.own() && fixture.finished())
                .map(Fixture::day)
                .distinct()
                .sorted()
                .toList();
    }
}
