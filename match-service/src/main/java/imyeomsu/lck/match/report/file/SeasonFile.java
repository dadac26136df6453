package imyeomsu.lck.match.report.file;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.MatchReport;
import imyeomsu.lck.match.report.MatchReport.SeasonHint;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.reading.Blocks;
import imyeomsu.lck.match.report.reading.CsvRows;
import imyeomsu.lck.match.report.reading.Draft;
import imyeomsu.lck.match.report.reading.Fields;
import imyeomsu.lck.match.report.reading.Json;
import imyeomsu.lck.match.report.reading.JsonRows;
import imyeomsu.lck.match.report.reading.Teams;
import imyeomsu.lck.match.report.reading.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whole seasons in our own schema, one match a row, as CSV or JSON. */
public final class SeasonFile {

    private static final List<List<String>> NEEDED = List.of(
            List.of("date_kst", "start_utc", "start", "date", "day"),
            List.of("team1_code", "team1_name", "team1"),
            List.of("team2_code", "team2_name", "team2"),
            List.of("score1"),
            List.of("score2"));

    /** Parts that are no name of their own: the whole table of a split. */
    private static final Set<String> WHOLE = Set.of("regular", "season", "split");

    private final LandedDocument document;
    private final Draft draft;

    private SeasonFile(LandedDocument document, Draft draft) {
        this.document = document;
        this.draft = draft;
    }

    public static void csv(LandedDocument document, Draft draft) {
        SeasonFile file = new SeasonFile(document, draft);
        CsvRows.read(document.body(), NEEDED, file::read);
    }

    public static void json(LandedDocument document, Draft draft) {
        SeasonFile file = new SeasonFile(document, draft);
        JsonRows.of(document.body())
                .eachOfBareArray(row -> file.read(Json.fields(row)))
                .each("matches", row -> file.read(Json.fields(row)))
                .read();
    }

    private void read(Fields row) {
        String league = row.text("league");
        if (league != null && !document.league().isEmpty() && !document.league().equalsIgnoreCase(league)) {
            draft.rowOfAnother();
            return;
        }
        String key = row.text("match_id", "key", "id");
        draft.row(key, () -> draft.add(match(key, row)));
    }

    private MatchReport match(@Nullable String key, Fields row) {
        SeasonStart start = SeasonStart.of(row, document.zone());
        TeamRef team1 = team(row, "team1");
        TeamRef team2 = team(row, "team2");
        SeasonEnding ending = SeasonEnding.of(row, team1, team2);
        return new MatchReport(
                key == null ? draft.keyOf(start.day(), team1, team2) : key,
                season(row),
                start.day(),
                start.start(),
                start.actual(),
                ending.bestOf(),
                team1,
                team2,
                ending.state(),
                ending.score().first(),
                ending.score().second(),
                isTiebreak(row),
                ending.forfeit(),
                List.of());
    }

    private static @Nullable TeamRef team(Fields row, String side) {
        return Teams.of(
                row.text(side + "_id"),
                row.text(side + "_name", side),
                row.text(side + "_name_ko"),
                row.text(side + "_code", side));
    }

    private static SeasonHint season(Fields row) {
        String split = row.text("split", "stage");
        String stage = row.text("stage");
        return new SeasonHint(
                row.whole("season", "year"),
                split,
                block(row, split),
                playoffs(row, stage),
                row.whole("shifted_weeks"));
    }

    private static @Nullable String block(Fields row, @Nullable String split) {
        String block = row.text("block");
        String stage = row.text("stage");
        if (block == null && stage != null && !stage.equals(split) && !WHOLE.contains(stage.toLowerCase(Locale.ROOT))) {
            block = stage;
        }
        return Text.lineOf(block, Blocks.LONGEST);
    }

    private static @Nullable Boolean playoffs(Fields row, @Nullable String stage) {
        Boolean told = row.flag("playoffs", "is_playoffs");
        return told == null ? Blocks.isPlayoffs(stage) : told;
    }

    private static boolean isTiebreak(Fields row) {
        return Boolean.TRUE.equals(row.flag("is_tiebreaker", "tiebreaker", "tiebreak"))
                || Blocks.isTiebreak(row.text("mark"));
    }
}
