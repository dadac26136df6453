package imyeomsu.lck.match.report.leaguepedia;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.UnreadableDocument;
import imyeomsu.lck.match.report.reading.Draft;
import imyeomsu.lck.match.report.reading.Fields;
import imyeomsu.lck.match.report.reading.Json;
import imyeomsu.lck.match.report.reading.JsonRows;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Rows of MatchSchedule, as a query answers them or as an exported list. */
public final class Cargo {

    private Cargo() {}

    public static void read(LandedDocument document, Draft draft) {
        JsonRows.of(document.body())
                .value("error", Cargo::refuse)
                .each("cargoquery", row -> read(document.league(), Json.fields(row.path("title")), draft))
                .eachOfBareArray(row -> read(document.league(), Json.fields(row), draft))
                .read();
    }

    /** The wiki tells of errors with status 200. */
    private static void refuse(JsonNode error) {
        String code = Json.text(error, "code");
        boolean plain = code != null && code.matches("[\\w-]{1,40}");
        throw new UnreadableDocument("SOURCE_ERROR", "The wiki answered an error" + (plain ? ": " + code : ""));
    }

    private static void read(String league, Fields row, Draft draft) {
        String key = row.text("MatchId");
        String page = row.text("OverviewPage");
        if (isOfAnother(league, page == null ? key : page)) {
            draft.rowOfAnother();
        } else {
            draft.row(key, () -> draft.add(new CargoMatch(row, draft).report()));
        }
    }

    /** Pages begin with the league: {@code LCK/2023 Season/Spring Season}. */
    private static boolean isOfAnother(String league, @Nullable String page) {
        return !league.isEmpty()
                && page != null
                && !page.equalsIgnoreCase(league)
                && !page.regionMatches(true, 0, league + "/", 0, league.length() + 1);
    }
}
