package imyeomsu.lck.match.report.lolesports;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.ParsedDocument.PlayerReport;
import imyeomsu.lck.match.report.ParsedDocument.TeamReport;
import imyeomsu.lck.match.report.reading.Draft;
import imyeomsu.lck.match.report.reading.Json;
import imyeomsu.lck.match.report.reading.JsonRows;
import imyeomsu.lck.match.report.reading.Players;
import imyeomsu.lck.match.report.reading.Text;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Teams with their players. Codes are not unique: academies share that of their first team. */
public final class TeamList {

    private final LandedDocument document;
    private final Draft draft;

    private TeamList(LandedDocument document, Draft draft) {
        this.document = document;
        this.draft = draft;
    }

    public static void read(LandedDocument document, Draft draft) {
        TeamList list = new TeamList(document, draft);
        JsonRows.of(document.body())
                .each("teams", list::team)
                .eachOfBareArray(list::team)
                .read();
    }

    private void team(JsonNode row) {
        TeamRef team = LolEsports.team(row);
        if (team == null) {
            return;
        }
        String league = Json.text(row.path("homeLeague"), "name");
        if (!document.league().isEmpty() && !document.league().equalsIgnoreCase(league)) {
            draft.rowOfAnother();
            return;
        }
        draft.row(team.id(), () -> draft.add(new TeamReport(team, players(team, row.path("players")))));
    }

    private List<PlayerReport> players(TeamRef team, JsonNode rows) {
        List<PlayerReport> players = new ArrayList<>();
        for (JsonNode row : rows) {
            draft.row(
                    Json.text(row, "id"),
                    () -> players.add(Players.of(
                            Json.required(row, "id"),
                            Json.required(row, "summonerName"),
                            null,
                            Text.line(Json.textOr(row, "firstName", "") + " " + Json.textOr(row, "lastName", "")),
                            team,
                            Json.text(row, "role"))));
        }
        return players;
    }
}
