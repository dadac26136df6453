package imyeomsu.lck.match.report;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.file.OraclesElixir;
import imyeomsu.lck.match.report.file.SeasonFile;
import imyeomsu.lck.match.report.leaguepedia.Cargo;
import imyeomsu.lck.match.report.lolesports.Leagues;
import imyeomsu.lck.match.report.lolesports.Schedule;
import imyeomsu.lck.match.report.lolesports.Tables;
import imyeomsu.lck.match.report.lolesports.TeamList;
import imyeomsu.lck.match.report.naver.NaverNews;
import imyeomsu.lck.match.report.naver.NaverRanking;
import imyeomsu.lck.match.report.naver.NaverSchedule;
import imyeomsu.lck.match.report.news.Feed;
import imyeomsu.lck.match.report.reading.Draft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a landed document with the parser of its format. */
@Component
public class Parsers {

    private static final Logger log = LoggerFactory.getLogger(Parsers.class);

    /** @throws UnreadableDocument where the document is not what its format promises */
    public ParsedDocument parse(LandedDocument document) {
        try {
            return read(document);
        } catch (UnreadableDocument refused) {
            throw refused;
        } catch (RuntimeException mistake) {
            // No document may keep the import from the others, not even by a mistake of a parser.
            log.error(
                    "The parser of {} failed on {} of {}",
                    document.format(),
                    document.key(),
                    document.source(),
                    mistake);
            throw new UnreadableDocument("PARSER_FAILED", "The parser itself failed; see the log");
        }
    }

    private static ParsedDocument read(LandedDocument document) {
        Draft draft = new Draft();
        switch (document.format()) {
            case SEASON_CSV -> SeasonFile.csv(document, draft);
            case SEASON_JSON -> SeasonFile.json(document, draft);
            case ORACLES_ELIXIR -> OraclesElixir.read(document, draft);
            case LOLESPORTS_LEAGUES -> Leagues.read(document, draft);
            case LOLESPORTS_SCHEDULE, LOLESPORTS_LIVE -> Schedule.read(document, draft);
            case LOLESPORTS_TOURNAMENTS -> Leagues.tournaments(document, draft);
            case LOLESPORTS_STANDINGS -> Tables.read(document, draft);
            case LOLESPORTS_TEAMS -> TeamList.read(document, draft);
            case LEAGUEPEDIA_MATCHES -> Cargo.read(document, draft);
            case NAVER_SCHEDULE -> NaverSchedule.read(document, draft);
            case NAVER_TEAM_RANKING -> NaverRanking.teams(document, draft);
            case NAVER_PLAYER_RANKING -> NaverRanking.players(document, draft);
            case NAVER_NEWS -> NaverNews.read(document, draft);
            case NEWS_FEED -> Feed.read(document, draft);
        }
        return draft.finish();
    }
}
