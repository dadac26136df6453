package imyeomsu.lck.match.report.news;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.ParsedDocument.NewsReport;
import imyeomsu.lck.match.report.reading.Articles;
import imyeomsu.lck.match.report.reading.Draft;
import imyeomsu.lck.match.report.reading.Json;
import imyeomsu.lck.match.report.reading.JsonRows;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON Feed, and the answers of Naver's news search, which are much the same. */
final class JsonFeed {

    private JsonFeed() {}

    static void read(LandedDocument document, Draft draft) {
        List<JsonNode> items = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        JsonRows.of(document.body())
                .value("title", title -> titles.add(title.isString() ? title.stringValue() : ""))
                .each("items", items::add)
                .read();
        String publisher = titles.isEmpty() ? null : titles.get(0);
        items.forEach(item -> draft.row(
                first(item, "id", "url", "link"), () -> draft.add(article(item, publisher, document.zone()))));
    }

    private static NewsReport article(JsonNode item, @Nullable String publisher, ZoneId zone) {
        return Articles.of(
                first(item, "title"),
                Articles.link(first(item, "url", "external_url", "originallink", "link", "id")),
                first(item, "summary", "description", "content_text", "content_html"),
                publisher,
                FeedDate.read(first(item, "date_published", "date_modified", "pubDate"), zone));
    }

    private static @Nullable String first(JsonNode item, String... names) {
        for (String name : names) {
            String value = Json.raw(item, name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
