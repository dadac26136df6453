package imyeomsu.lck.match.crawl.file;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.landing.Format;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "match_id,season,split,team1_code,team2_code | SEASON_CSV",
                "\uFEFFmatch_id,season,split,team1_code,team2_code | SEASON_CSV",
                "gameid,datacompleteness,league,participantid,side | ORACLES_ELIXIR",
                " [{\"match_id\":\"1\",\"team1_code\":\"T1\"}] | SEASON_JSON",
                "{\"cargoquery\":[]} | LEAGUEPEDIA_MATCHES",
                "[{\"MatchId\":\"x\",\"OverviewPage\":\"LCK\",\"Team1\":\"T1\"}] | LEAGUEPEDIA_MATCHES",
                "{\"matches\":[{\"team1\":\"T1\"}]} | SEASON_JSON",
                "{\"pages\":[{\"data\":{\"schedule\":{\"events\":[]}}}]} | LOLESPORTS_SCHEDULE",
                "{\"data\":{\"leagues\":[{\"tournaments\":[]}]}} | LOLESPORTS_TOURNAMENTS",
                "{\"data\":{\"standings\":[{\"stages\":[{\"matches\":[{}]}]}]}} | LOLESPORTS_STANDINGS",
                "{\"data\":{\"teams\":[{\"homeLeague\":{}}]}} | LOLESPORTS_TEAMS",
                "{\"data\":{\"leagues\":[]}} | LOLESPORTS_LEAGUES",
                "{\"code\":200,\"content\":{\"matches\":[]}} | NAVER_SCHEDULE",
                "{\"code\":200,\"content\":{\"teams\":[],\"matches\":[{\"gameId\":\"1\"}]}} | NAVER_SCHEDULE",
                "{\"content\":[{\"wins\":1,\"winRate\":0.5}]} | NAVER_TEAM_RANKING",
                "{\"content\":[{\"addInfo\":{\"pogPoint\":1}}]} | NAVER_PLAYER_RANKING",
                "{\"content\":[{\"officeName\":\"x\"}]} | NAVER_NEWS"
            })
    void isToldByTheBeginning(String beginning, Format format) {
        assertThat(FileFormat.of(beginning.getBytes(StandardCharsets.UTF_8))).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b,c", "{}", "[]", "<html>"})
    void whatIsUnknownIsNotGuessed(String beginning) {
        assertThat(FileFormat.of(beginning.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
