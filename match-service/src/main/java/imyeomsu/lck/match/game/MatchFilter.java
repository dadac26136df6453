package imyeomsu.lck.match.game;

import imyeomsu.lck.common.problem.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which matches of a season a caller asked for; what is null leaves nothing out.
 *
 * @param month months and days are those of Seoul
 * @param team by its code in that season
 */
record MatchFilter(
        @Nullable YearMonth month,
        @Nullable LocalDate day,
        @Nullable String team,
        @Nullable MatchState state,
        @Nullable String stage)
        implements Predicate<MatchView> {

    MatchFilter {
        // Nobody plays in far years: whoever asks for them has made a mistake.
        if (month != null) {
            requirePlausible("month", month.getYear());
        }
        if (day != null) {
            requirePlausible("day", day.getYear());
        }
    }

    private static void requirePlausible(String parameter, int year) {
        if (year < 2000 || year > 2999) {
            throw Problem.invalidParameter(parameter);
        }
    }

    @Override
    public boolean test(MatchView match) {
        return (month == null || month.equals(YearMonth.from(match.day())))
                && (day == null || day.equals(match.day()))
                && (team == null || match.isOf(team))
                && (state == null || state == match.state())
                && (stage == null || stage.equals(match.stage()));
    }
}
