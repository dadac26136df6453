package imyeomsu.lck.match.crawl.site;

import imyeomsu.lck.match.crawl.site.JsonAnswers.Page;
import imyeomsu.lck.match.crawl.source.FetchFailed;
import imyeomsu.lck.match.crawl.source.Fetched;
import imyeomsu.lck.match.landing.Format;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** Documents that are one answer. */
final class Documents {

    /** Refuses an answer by which the source tells of an error. */
    @FunctionalInterface
    interface Check {

        void accept(JsonNode body) throws FetchFailed;
    }

    private Documents() {}

    static Fetched of(Format format, Optional<Page> page, Check check) throws FetchFailed {
        if (page.isEmpty()) {
            return Fetched.NOT_MODIFIED;
        }
        check.accept(page.get().json());
        return Fetched.of(
                format,
                page.get().body(),
                page.get().answer().header(HttpHeaders.ETAG),
                page.get().answer().header(HttpHeaders.LAST_MODIFIED));
    }
}
