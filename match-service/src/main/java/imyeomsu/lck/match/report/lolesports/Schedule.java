package imyeomsu.lck.match.report.lolesports;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.MatchReport;
import imyeomsu.lck.match.report.MatchReport.SeasonHint;
import imyeomsu.lck.match.report.MatchReport.State;
import imyeomsu.lck.match.report.reading.BadRow;
import imyeomsu.lck.match.report.reading.Blocks;
import imyeomsu.lck.match.report.reading.Draft;
import imyeomsu.lck.match.report.reading.Json;
import imyeomsu.lck.match.report.reading.JsonRows;
import imyeomsu.lck.match.report.reading.Score;
import imyeomsu.lck.match.report.reading.States;
import imyeomsu.lck.match.report.reading.Text;
import imyeomsu.lck.match.report.reading.Times;
import imyeomsu.lck.match.season.LeagueTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Matches as getSchedule, getLive and getCompletedEvents tell them. */
public final class Schedule {

    private Schedule() {}

    public static void read(LandedDocument document, Draft draft) {
        JsonRows.of(document.body())
                .each("events", event -> read(document.league(), event, draft))
                .read();
    }

    private static void read(String league, JsonNode event, Draft draft) {
        String slug = Json.text(event.path("league"), "slug");
        if (!league.isEmpty() && slug != null && !league.equalsIgnoreCase(slug)) {
            draft.rowOfAnother();
            return;
        }
        String type = Json.text(event, "type");
        if (type != null && !type.equals("match")) {
            return;
        }
        JsonNode match = event.path("match");
        String id = Json.text(match, "id");
        draft.row(id == null ? Json.text(event, "id") : id, () -> draft.add(match(event, match)));
    }

    private static MatchReport match(JsonNode event, JsonNode match) {
        Instant start = Times.instant(Json.required(event, "startTime"), ZoneOffset.UTC);
        State state = States.of(Json.required(event, "state"));
        Integer bestOf = bestOf(match.path("strategy"));
        JsonNode teams = match.path("teams");
        if (teams.size() != 2) {
            throw new BadRow("BAD_TEAM", "Not two teams");
        }
        Score score =
                score(state, bestOf, teams.path(0).path("result"), teams.path(1).path("result"));
        String block = Text.lineOf(Json.text(event, "blockName"), Blocks.LONGEST);
        return new MatchReport(
                Json.required(match, "id"),
                new SeasonHint(null, null, block, Blocks.isPlayoffs(block), null),
                LeagueTime.dayOf(start),
                start,
                false,
                bestOf,
                LolEsports.team(teams.path(0)),
                LolEsports.team(teams.path(1)),
                state,
                score.first(),
                score.second(),
                Blocks.isTiebreak(block),
                false,
                List.of());
    }

    /** Other ways of counting than best-of have no number of games to win. */
    private static @Nullable Integer bestOf(JsonNode strategy) {
        String type = Json.text(strategy, "type");
        return type == null || type.equals("bestOf") ? Score.bestOf(Json.whole(strategy, "count")) : null;
    }

    private static Score score(State state, @Nullable Integer bestOf, JsonNode result1, JsonNode result2) {
        int winner = winner(Json.text(result1, "outcome"), Json.text(result2, "outcome"));
        return Score.of(state, bestOf, Json.whole(result1, "gameWins"), Json.whole(result2, "gameWins"), winner);
    }

    private static int winner(@Nullable String outcome1, @Nullable String outcome2) {
        boolean first = "win".equals(outcome1);
        boolean second = "win".equals(outcome2);
        if (first && second) {
            throw new BadRow("BAD_SCORE", "Both teams win");
        }
        return first ? 1 : second ? 2 : 0;
    }
}
