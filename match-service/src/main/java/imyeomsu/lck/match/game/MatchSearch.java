package imyeomsu.lck.match.game;

import com.querydsl.core.BooleanBuilder;
import com.querydsl.jpa.impl.JPAQueryFactory;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.match.season.SeasonCatalog;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads matches by what a caller filters on, page after page. */
@Service
@Transactional(readOnly = true)
class MatchSearch {

    private static final QGameMatch match = QGameMatch.gameMatch;

    private final JPAQueryFactory query;
    private final SeasonCatalog catalog;
    private final Clock clock;

    MatchSearch(EntityManager entities, SeasonCatalog catalog, Clock clock) {
        this.query = new JPAQueryFactory(entities);
        this.catalog = catalog;
        this.clock = clock;
    }

    Page<GameMatch> page(MatchFilter filter, Optional<Position> after, int limit) {
        BooleanBuilder wanted = new BooleanBuilder(filter.predicate());
        after.ifPresent(position -> wanted.and(position.before(match)));
        return Page.of(
                query.selectFrom(match)
                        .where(wanted)
                        .orderBy(match.startsAt.asc(), match.id.asc())
                        .limit(limit + 1L)
                        .fetch(),
                limit,
                Position::after);
    }

    /** The first match still to begin, of any season: of one team where a code is given. */
    Optional<GameMatch> next(@Nullable String teamCode) {
        BooleanBuilder wanted =
                new BooleanBuilder(match.startsAt.gt(clock.instant()).and(match.state.eq(MatchState.SCHEDULED)));
        if (teamCode != null) {
            wanted.and(MatchFilter.playedBy(catalog.teamIds(teamCode)));
        }
        return Optional.ofNullable(query.selectFrom(match)
                .where(wanted)
                .orderBy(match.startsAt.asc(), match.id.asc())
                .fetchFirst());
    }
}
