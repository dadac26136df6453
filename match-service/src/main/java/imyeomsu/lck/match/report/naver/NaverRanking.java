package imyeomsu.lck.match.report.naver;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.ParsedDocument.PlayerReport;
import imyeomsu.lck.match.report.ParsedDocument.RankReport;
import imyeomsu.lck.match.report.ParsedDocument.TeamReport;
import imyeomsu.lck.match.report.reading.BadRow;
import imyeomsu.lck.match.report.reading.Draft;
import imyeomsu.lck.match.report.reading.Json;
import imyeomsu.lck.match.report.reading.Players;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A league's teams and players in Naver's order. */
public final class NaverRanking {

    private final Draft draft;
    private final NaverLeague league;
    private final Set<TeamRef> told = new HashSet<>();

    private NaverRanking(LandedDocument document, Draft draft) {
        this.draft = draft;
        this.league = new NaverLeague(document.league());
    }

    public static void teams(LandedDocument document, Draft draft) {
        NaverRanking ranking = new NaverRanking(document, draft);
        Naver.rows(document.body())
                .each("content", row -> ranking.read(row, "teamId", ranking::rank))
                .read();
    }

    public static void players(LandedDocument document, Draft draft) {
        NaverRanking ranking = new NaverRanking(document, draft);
        Naver.rows(document.body())
                .each("content", row -> ranking.read(row, "playerId", ranking::player))
                .read();
    }

    /** A row without a league is of the one that was asked for. */
    private void read(JsonNode row, String key, Consumer<JsonNode> reading) {
        String leagueId = Json.text(row, "leagueId");
        if (leagueId == null || league.has(leagueId)) {
            draft.row(Json.text(row, key), () -> reading.accept(row));
        } else {
            draft.rowOfAnother();
        }
    }

    private void rank(JsonNode row) {
        TeamRef team = team(row);
        if (told.add(team)) {
            draft.add(new TeamReport(team, List.of()));
        }
        draft.add(new RankReport(
                Json.text(row, "leagueId"),
                Json.textOr(row, "bracketName", Json.text(row, "bracket")),
                Json.text(row, "groupName"),
                Json.requiredWhole(row, "rank"),
                team,
                Json.requiredWhole(row, "wins"),
                Json.requiredWhole(row, "loses"),
                Json.whole(row, "score")));
    }

    private void player(JsonNode row) {
        JsonNode player = row.path("player");
        JsonNode counts = row.path("addInfo");
        PlayerReport named = Players.of(
                Json.required(row, "playerId"),
                Json.required(player, "nickName"),
                Json.text(player, "name"),
                Json.text(player, "nameEng"),
                team(row),
                Json.text(row, "position"));
        draft.add(new PlayerReport(
                named.id(),
                named.handle(),
                named.nameKo(),
                named.nameEn(),
                named.team(),
                named.role(),
                Json.text(row, "leagueId"),
                count(counts, "competeSetCount"),
                count(counts, "kills"),
                count(counts, "deaths"),
                count(counts, "assists")));
    }

    private static TeamRef team(JsonNode row) {
        TeamRef team = Naver.team(row.path("team"));
        String id = Json.text(row, "teamId");
        if (team == null) {
            throw new BadRow("NO_TEAM", "No team");
        }
        return team.id() == null ? new TeamRef(id, team.name(), team.nameKo(), team.code()) : team;
    }

    /** An average is no count. */
    private static @Nullable Integer count(JsonNode counts, String name) {
        try {
            return Json.whole(counts, name);
        } catch (BadRow average) {
            return null;
        }
    }
}
