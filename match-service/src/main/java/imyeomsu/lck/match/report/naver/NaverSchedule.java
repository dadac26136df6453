package imyeomsu.lck.match.report.naver;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.MatchReport;
import imyeomsu.lck.match.report.MatchReport.SeasonHint;
import imyeomsu.lck.match.report.MatchReport.State;
import imyeomsu.lck.match.report.reading.Blocks;
import imyeomsu.lck.match.report.reading.Draft;
import imyeomsu.lck.match.report.reading.Json;
import imyeomsu.lck.match.report.reading.Score;
import imyeomsu.lck.match.report.reading.States;
import imyeomsu.lck.match.report.reading.Text;
import imyeomsu.lck.match.season.LeagueTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A month of matches. */
public final class NaverSchedule {

    private final LandedDocument document;
    private final Draft draft;
    private final NaverLeague league;

    private NaverSchedule(LandedDocument document, Draft draft) {
        this.document = document;
        this.draft = draft;
        this.league = new NaverLeague(document.league());
    }

    public static void read(LandedDocument document, Draft draft) {
        NaverSchedule schedule = new NaverSchedule(document, draft);
        Naver.rows(document.body()).each("matches", schedule::read).read();
    }

    private void read(JsonNode match) {
        String leagueId = Json.text(match, "leagueId");
        if (league.has(leagueId)) {
            draft.row(Json.text(match, "gameId"), () -> draft.add(report(match, leagueId)));
        } else if (!league.isShow(leagueId)) {
            draft.rowOfAnother();
        }
    }

    private MatchReport report(JsonNode match, @Nullable String leagueId) {
        Instant start = Naver.instant(match, "startDate", document.zone());
        State state = States.of(Json.required(match, "matchStatus"));
        Integer bestOf = Score.bestOf(Json.whole(match, "maxMatchCount"));
        Score score =
                Score.of(state, bestOf, Json.whole(match, "homeScore"), Json.whole(match, "awayScore"), winner(match));
        String title = Text.lineOf(Json.text(match, "title"), Blocks.LONGEST);
        return new MatchReport(
                Json.required(match, "gameId"),
                new SeasonHint(
                        NaverLeague.year(leagueId), league.split(leagueId), title, Blocks.isPlayoffs(title), null),
                LeagueTime.dayOf(start),
                start,
                false,
                bestOf,
                Naver.team(match.path("homeTeam")),
                Naver.team(match.path("awayTeam")),
                state,
                score.first(),
                score.second(),
                Blocks.isTiebreak(title),
                false,
                List.of());
    }

    private static int winner(JsonNode match) {
        String winner = Json.text(match, "winner");
        return "HOME".equals(winner) ? 1 : "AWAY".equals(winner) ? 2 : 0;
    }
}
