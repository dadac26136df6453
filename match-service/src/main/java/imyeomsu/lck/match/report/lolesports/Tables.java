package imyeomsu.lck.match.report.lolesports;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.ParsedDocument.RankReport;
import imyeomsu.lck.match.report.ParsedDocument.TeamReport;
import imyeomsu.lck.match.report.reading.Draft;
import imyeomsu.lck.match.report.reading.Json;
import imyeomsu.lck.match.report.reading.JsonRows;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Standings: places without any tie-break, and the only document of matches that tells the ids of teams. */
public final class Tables {

    private final Draft draft;
    private final Set<TeamRef> told = new HashSet<>();

    private Tables(Draft draft) {
        this.draft = draft;
    }

    public static void read(LandedDocument document, Draft draft) {
        Tables tables = new Tables(draft);
        JsonRows.of(document.body()).each("stages", tables::stage).read();
    }

    private void stage(JsonNode stage) {
        JsonNode sections = stage.path("sections");
        for (JsonNode section : sections) {
            section.path("matches").forEach(match -> match.path("teams").forEach(this::team));
            String group = sections.size() > 1 ? Json.text(section, "name") : null;
            for (JsonNode place : section.path("rankings")) {
                place.path("teams").forEach(team -> rank(Json.text(stage, "name"), group, place, team));
            }
        }
    }

    private void team(JsonNode row) {
        TeamRef team = LolEsports.team(row);
        if (team != null && told.add(team)) {
            draft.row(team.id(), () -> draft.add(new TeamReport(team, List.of())));
        }
    }

    private void rank(@Nullable String table, @Nullable String group, JsonNode place, JsonNode row) {
        TeamRef team = LolEsports.team(row);
        if (team == null) {
            return;
        }
        team(row);
        draft.row(team.id(), () -> {
            JsonNode record = row.path("record");
            draft.add(new RankReport(
                    null,
                    table,
                    group,
                    Json.requiredWhole(place, "ordinal"),
                    team,
                    Json.requiredWhole(record, "wins"),
                    Json.requiredWhole(record, "losses"),
                    null));
        });
    }
}
