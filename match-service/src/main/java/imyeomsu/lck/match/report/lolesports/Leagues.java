package imyeomsu.lck.match.report.lolesports;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.ParsedDocument.LeagueReport;
import imyeomsu.lck.match.report.ParsedDocument.TournamentReport;
import imyeomsu.lck.match.report.reading.BadRow;
import imyeomsu.lck.match.report.reading.Draft;
import imyeomsu.lck.match.report.reading.Json;
import imyeomsu.lck.match.report.reading.JsonRows;
import imyeomsu.lck.match.report.reading.Times;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** Leagues, and the tournaments that a league's year is made of. */
public final class Leagues {

    private final LandedDocument document;
    private final Draft draft;

    private Leagues(LandedDocument document, Draft draft) {
        this.document = document;
        this.draft = draft;
    }

    public static void read(LandedDocument document, Draft draft) {
        Leagues leagues = new Leagues(document, draft);
        JsonRows.of(document.body())
                .each("leagues", leagues::league)
                .eachOfBareArray(leagues::league)
                .read();
    }

    /** The answer does not name the league that it was asked for by id. */
    public static void tournaments(LandedDocument document, Draft draft) {
        Leagues leagues = new Leagues(document, draft);
        JsonRows.of(document.body())
                .each("leagues", league -> league.path("tournaments").forEach(leagues::tournament))
                .each("tournaments", leagues::tournament)
                .eachOfBareArray(leagues::tournament)
                .read();
    }

    private void league(JsonNode league) {
        String slug = Json.text(league, "slug");
        if (!document.league().isEmpty() && !document.league().equalsIgnoreCase(slug)) {
            draft.rowOfAnother();
            return;
        }
        draft.row(
                slug,
                () -> draft.add(new LeagueReport(
                        Json.required(league, "id"), Json.required(league, "slug"), Json.required(league, "name"))));
    }

    private void tournament(JsonNode tournament) {
        draft.row(Json.text(tournament, "id"), () -> {
            LocalDate startsOn = Times.day(Json.required(tournament, "startDate"));
            LocalDate endsOn = Times.day(Json.required(tournament, "endDate"));
            if (endsOn.isBefore(startsOn)) {
                throw new BadRow("BAD_DATE", "Ends before it starts");
            }
            draft.add(new TournamentReport(
                    Json.required(tournament, "id"), Json.required(tournament, "slug"), startsOn, endsOn));
        });
    }
}
