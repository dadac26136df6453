package imyeomsu.lck.match.catalogue;

import imyeomsu.lck.match.report.MatchReport.SeasonHint;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the season and stage that a source means. What it writes goes first ("Spring", "플레이오프 1R"); where it writes
 * nothing, the date tells.
 */
@Component
public class SeasonBook {

    /** @param tiebreak whether the source's words say that the match parts level teams */
    public record Place(SeasonPlan season, StagePlan stage, boolean tiebreak) {}

    private static final Pattern TIEBREAK = Pattern.compile("tie-? ?break|순위 ?결정|타이 ?브레이크");

    private final List<SeasonPattern> patterns;

    SeasonBook(SeasonBookFile file) {
        this.patterns = file.patterns();
    }

    /** Empty where the league had no season that could be meant. */
    public Optional<Place> place(SeasonHint hint, LocalDate day) {
        int year = hint.year() != null ? hint.year() : day.getYear();
        List<SeasonPattern> ofYear = patterns.stream()
                .filter(pattern -> pattern.from() <= year && year <= pattern.to())
                .toList();
        String split = plain(hint.split());
        return Stream.concat(
                        ofYear.stream().filter(pattern -> pattern.isCalled(split)),
                        ofYear.stream().filter(pattern -> pattern.days().include(day)))
                .findFirst()
                .map(pattern -> pattern.of(year))
                .map(season -> place(season, split, hint, day));
    }

    /** A season that was found before. */
    public SeasonPlan season(String id, int year) {
        return patterns.stream()
                .filter(pattern -> pattern.from() <= year && year <= pattern.to())
                .map(pattern -> pattern.of(year))
                .filter(season -> season.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No season " + id + " in " + year));
    }

    private static Place place(SeasonPlan season, String split, SeasonHint hint, LocalDate day) {
        String block = plain(hint.block());
        return new Place(
                season,
                stage(season.stages(), block, split, hint, day),
                TIEBREAK.matcher(block + " " + split).find());
    }

    private static StagePlan stage(List<StagePlan> stages, String block, String split, SeasonHint hint, LocalDate day) {
        Boolean bracket = hint.playoffs();
        List<StagePlan> possible = bracket == null
                ? stages
                : stages.stream().filter(stage -> stage.isBracket() == bracket).toList();
        return first(possible, stage -> stage.isCalled(block))
                .or(() -> first(possible, stage -> stage.isCalled(split)))
                .or(() -> first(possible, stage -> stage.isOn(day)))
                .or(() -> possible.stream()
                        .filter(stage -> bracket == Boolean.TRUE)
                        .max(Comparator.comparing(stage -> stage.id().equals("playoffs"))))
                .or(() -> possible.stream().findFirst())
                .orElse(stages.get(0));
    }

    private static Optional<StagePlan> first(List<StagePlan> stages, Predicate<StagePlan> fits) {
        return stages.stream().filter(fits).findFirst();
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).strip();
    }
}
