package imyeomsu.lck.match.news;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.match.season.LeagueTime;
import imyeomsu.lck.match.snapshot.Answers;
import imyeomsu.lck.match.snapshot.Written;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NewsController {

    record NewsView(
            String id,
            String title,
            String link,
            @Nullable String summary,
            @Nullable String publisher,
            OffsetDateTime publishedAt) {

        static NewsView of(News news) {
            return new NewsView(
                    news.id(),
                    news.title(),
                    news.link(),
                    news.summary(),
                    news.publisher(),
                    LeagueTime.at(news.publishedAt()));
        }
    }

    private final NewsSearch search;
    private final Answers answers;

    NewsController(NewsSearch search, Answers answers) {
        this.search = search;
        this.answers = answers;
    }

    @GetMapping(path = "/api/v1/news", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Written<Page<NewsView>>> news(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            HttpServletRequest request) {
        // Far years are no dates for the database.
        if (date != null && (date.getYear() < 2000 || date.getYear() > 2999)) {
            throw Problem.invalidParameter("date");
        }
        return answers.passing(
                request, search.page(date, NewsPosition.parse(cursor), limit).map(NewsView::of));
    }
}
