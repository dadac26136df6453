package imyeomsu.lck.match.report.lolesports;

import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.reading.Json;
import imyeomsu.lck.match.report.reading.Teams;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the documents of the gateway have in common. */
final class LolEsports {

    /** The id under which the gateway keeps its stand-in for a team that is not known yet. */
    private static final String NOBODY = "0";

    private LolEsports() {}

    /** Dumps of the gateway's data call {@code id} and {@code code} otherwise. */
    static @Nullable TeamRef team(JsonNode team) {
        String id = Json.textOr(team, "id", Json.text(team, "team_id"));
        String code = Json.textOr(team, "code", Json.text(team, "acronym"));
        return NOBODY.equals(id) ? null : Teams.of(id, Json.text(team, "name"), null, code);
    }
}
