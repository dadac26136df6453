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
                "{\"pages\":[{\"data\":{\"schedule\":{}}}]} | LOLESPORTS_SCHEDULE",
                "{\"code\":200,\"content\":{\"matches\":[]}} | NAVER_SCHEDULE"
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
