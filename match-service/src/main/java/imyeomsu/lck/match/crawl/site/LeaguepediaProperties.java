package imyeomsu.lck.match.crawl.site;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Leaguepedia as a source; on by {@code lck.sources.leaguepedia.enabled}.
 *
 * @param league what the overview pages of the league begin with
 * @param overviewPages the pages to read, each a document, such as {@code LCK/2025 Season/Rounds 1-2}; empty: all of
 *     this year
 * @param fields of MatchSchedule
 * @param pageSize how many rows one query brings; the wiki allows 500
 * @param zone by whose clock the year ends
 */
@ConfigurationProperties("lck.sources.leaguepedia")
record LeaguepediaProperties(
        @DefaultValue("https://lol.fandom.com/api.php") URI baseUrl,
        @DefaultValue("LCK") String league,
        @DefaultValue List<String> overviewPages,
        @DefaultValue({
                    "MatchId",
                    "OverviewPage",
                    "Team1",
                    "Team2",
                    "Team1Score",
                    "Team2Score",
                    "Winner",
                    "BestOf",
                    "DateTime_UTC",
                    "HasTime",
                    "Tab",
                    "Round",
                    "N_MatchInPage",
                    "FF",
                    "IsNullified"
                })
                List<String> fields,
        @DefaultValue("500") int pageSize,
        @DefaultValue("15m") Duration every,
        @DefaultValue("Asia/Seoul") ZoneId zone) {}
