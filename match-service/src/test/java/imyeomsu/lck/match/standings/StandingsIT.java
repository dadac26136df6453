package imyeomsu.lck.match.standings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import imyeomsu.lck.match.MatchTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MatchTest
class StandingsIT {

    @Autowired
    MockMvcTester mvc;

    @Test
    void explainWhyKtStandsOverDk() {
        var answer = mvc.get().uri("/api/v1/seasons/lck-2025/standings").exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"seasonId": "lck-2025", "stage": "rounds-1-2", "played": 90, "remaining": 0,
                         "rules": ["WINS", "GAME_DIFF", "HEAD_TO_HEAD", "TIEBREAK_MATCH"]}""");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.rows[4]")
                .convertTo(Line.class)
                .isEqualTo(new Line(5, false, new Line.Team("KT"), 18, 10, 8, 2, "TIEBREAK_MATCH"));
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.rows[4].decidedAgainst")
                .asArray()
                .containsExactly("DK");
    }

    @Test
    void aGroupGoesOnWithTheRecordsOfTheRoundsBefore() {
        var legend =
                mvc.get().uri("/api/v1/seasons/lck-2025/standings?stage=legend").exchange();

        assertThat(legend)
                .bodyJson()
                .extractingPath("$.rows[*].team.code")
                .asArray()
                .containsExactly("GEN", "HLE", "T1", "KT", "NS");
        assertThat(legend).bodyJson().extractingPath("$.rows[0].wins").isEqualTo(29);
    }

    @Test
    void aSeasonHalfPlayedCountsWhatIsFinished() {
        var spring = mvc.get()
                .uri("/api/v1/seasons/lck-2023-spring/standings?stage=regular")
                .exchange();

        assertThat(spring).bodyJson().extractingPath("$.rows[*].rank").asArray().hasSize(10);
        assertThat(spring).bodyJson().extractingPath("$.remaining").asNumber().isNotEqualTo(0);
        assertThat(spring)
                .bodyJson()
                .extractingPath("$.rows[0].recent")
                .asArray()
                .hasSize(5)
                .isSubsetOf("W", "L");
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(int rank, boolean shared, Team team, int played, int wins, int losses, int gameDiff, String decidedBy) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Team(String code) {}
    }
}
