package imyeomsu.lck.match.season;

import imyeomsu.lck.common.web.Localized;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A season as callers get it.
 *
 * @param current whether it is the season that is played now, or will be, or was last
 * @param stale null while all sources can be used
 * @param shiftedWeeks by how many weeks a replayed season was moved; 0 where it stands as it was
 */
public record SeasonView(
        String id,
        String league,
        Localized name,
        LocalDate startsOn,
        LocalDate endsOn,
        List<StageView> stages,
        boolean current,
        int shiftedWeeks,
        int originalYear,
        StaleSeasons.@Nullable Stale stale) {

    /** @param advance how many of the first go on; null where nobody knows */
    public record StageView(
            String id, Localized name, List<RankingRule> rules, StageFormat format, @Nullable Integer advance) {

        static StageView of(Stage stage) {
            return new StageView(stage.id(), stage.name(), stage.rules(), stage.format(), stage.advance());
        }
    }

    static SeasonView of(Season season, List<Stage> stages, boolean current, StaleSeasons.@Nullable Stale stale) {
        return new SeasonView(
                season.id(),
                season.league(),
                season.name(),
                season.startsOn(),
                season.endsOn(),
                stages.stream().map(StageView::of).toList(),
                current,
                season.shiftedWeeks(),
                season.originalYear(),
                stale);
    }
}
