package imyeomsu.lck.match.game;

import com.querydsl.core.BooleanBuilder;
import com.querydsl.core.types.Predicate;
import com.querydsl.core.types.dsl.BooleanExpression;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.match.season.LeagueTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which matches a caller asked for; what is null or empty leaves nothing out. */
record MatchFilter(
        String seasonId,
        @Nullable YearMonth month,
        @Nullable LocalDate day,
        @Nullable String teamId,
        @Nullable MatchState state) {

    private static final QGameMatch match = QGameMatch.gameMatch;

    MatchFilter {
        // Far years are no dates for the database; nobody plays then.
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

    Predicate predicate() {
        BooleanBuilder all = new BooleanBuilder(match.seasonId.eq(seasonId));
        if (month != null) {
            all.and(during(month.atDay(1), month.plusMonths(1).atDay(1)));
        }
        if (day != null) {
            all.and(during(day, day.plusDays(1)));
        }
        if (teamId != null) {
            all.and(playedBy(List.of(teamId)));
        }
        if (state != null) {
            all.and(match.state.eq(state));
        }
        return all;
    }

    private static BooleanExpression during(LocalDate from, LocalDate until) {
        return match.startsAt.goe(LeagueTime.startOf(from)).and(match.startsAt.lt(LeagueTime.startOf(until)));
    }

    static BooleanExpression playedBy(Collection<String> teamIds) {
        return match.team1Id.in(teamIds).or(match.team2Id.in(teamIds));
    }
}
