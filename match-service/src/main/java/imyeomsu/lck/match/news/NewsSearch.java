package imyeomsu.lck.match.news;

import com.querydsl.core.BooleanBuilder;
import com.querydsl.jpa.impl.JPAQueryFactory;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.match.season.LeagueTime;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads news, the newest first. */
@Service
@Transactional(readOnly = true)
class NewsSearch {

    private static final QNews news = QNews.news;

    private final JPAQueryFactory query;

    NewsSearch(EntityManager entities) {
        this.query = new JPAQueryFactory(entities);
    }

    /** @param day in Seoul; null for all */
    Page<News> page(@Nullable LocalDate day, @Nullable NewsPosition after, int limit) {
        BooleanBuilder wanted = new BooleanBuilder();
        if (day != null) {
            wanted.and(news.publishedAt.goe(LeagueTime.startOf(day)))
                    .and(news.publishedAt.lt(LeagueTime.startOf(day.plusDays(1))));
        }
        if (after != null) {
            wanted.and(after.after(news));
        }
        return Page.of(
                query.selectFrom(news)
                        .where(wanted)
                        .orderBy(news.publishedAt.desc(), news.id.desc())
                        .limit(limit + 1L)
                        .fetch(),
                limit,
                NewsPosition::cursor);
    }
}
