package imyeomsu.lck.match.report;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.file.OraclesElixir;
import imyeomsu.lck.match.report.file.SeasonFile;
import imyeomsu.lck.match.report.leaguepedia.Cargo;
import imyeomsu.lck.match.report.lolesports.Schedule;
import imyeomsu.lck.match.report.naver.NaverSchedule;
import imyeomsu.lck.match.report.reading.Draft;
import org.springframework.stereotype.Component;

/** Reads a landed document with the parser of its format. */
@Component
public class Parsers {

    /** @throws UnreadableDocument where the document is not what its format promises */
    public ParsedDocument parse(LandedDocument document) {
        Draft draft = new Draft();
        switch (document.format()) {
            case SEASON_CSV -> SeasonFile.csv(document, draft);
            case SEASON_JSON -> SeasonFile.json(document, draft);
            case ORACLES_ELIXIR -> OraclesElixir.read(document, draft);
            case LOLESPORTS_SCHEDULE, LOLESPORTS_LIVE -> Schedule.read(document, draft);
            case LEAGUEPEDIA_MATCHES -> Cargo.read(document, draft);
            case NAVER_SCHEDULE -> NaverSchedule.read(document, draft);
            default -> throw new UnreadableDocument("NO_PARSER", "Nothing reads " + document.format() + " yet");
        }
        return draft.finish();
    }
}
