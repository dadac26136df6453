package imyeomsu.lck.match.report.naver;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.reading.Articles;
import imyeomsu.lck.match.report.reading.Draft;
import imyeomsu.lck.match.report.reading.Json;
import tools.jackson.databind.JsonNode;

/** A page of the news list. */
public final class NaverNews {

    private NaverNews() {}

    public static void read(LandedDocument document, Draft draft) {
        Naver.rows(document.body())
                .each(
                        "content",
                        row -> draft.row(
                                Json.text(row, "linkUrl"),
                                () -> draft.add(Articles.of(
                                        Json.raw(row, "title"),
                                        link(row),
                                        Json.raw(row, "subContent"),
                                        Json.raw(row, "officeName"),
                                        Naver.instant(row, "createdAt", document.zone())))))
                .read();
    }

    /** The query only says which list the reader came from. */
    private static String link(JsonNode row) {
        return Articles.linkWithoutQuery(Json.textOr(row, "linkUrl", Json.text(row, "pcLinkUrl")));
    }
}
