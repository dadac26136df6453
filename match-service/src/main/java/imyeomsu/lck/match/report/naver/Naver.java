package imyeomsu.lck.match.report.naver;

import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.UnreadableDocument;
import imyeomsu.lck.match.report.reading.Json;
import imyeomsu.lck.match.report.reading.JsonRows;
import imyeomsu.lck.match.report.reading.Teams;
import imyeomsu.lck.match.report.reading.Times;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Naver's documents have in common. */
final class Naver {

    private Naver() {}

    static JsonRows rows(byte[] body) {
        return JsonRows.of(body).value("code", Naver::requireSuccess);
    }

    private static void requireSuccess(JsonNode code) {
        if (!code.isValueNode() || !"200".equals(code.asString())) {
            throw new UnreadableDocument("SOURCE_ERROR", "The code of the answer is not 200");
        }
    }

    /** The short Korean name may stand where others have a code, so the English one is the code. */
    static @Nullable TeamRef team(JsonNode team) {
        String nameKo = Json.text(team, "name");
        String name = Json.text(team, "nameEng");
        return Teams.of(
                Json.text(team, "teamId"), name == null ? nameKo : name, nameKo, Json.text(team, "nameEngAcronym"));
    }

    /** Milliseconds since 1970; text without a clock is by the source's. */
    static Instant instant(JsonNode row, String name, ZoneId zone) {
        String time = Json.required(row, name);
        return time.chars().allMatch(Character::isDigit) ? Times.epochMillis(time) : Times.instant(time, zone);
    }
}
