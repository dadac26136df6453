package imyeomsu.lck.match.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.common.testing.MovableClock;
import imyeomsu.lck.match.MatchTest;
import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MatchTest
@TestPropertySource(properties = "lck.testing.schema=lck_match_replayed")
@DirtiesContext
class ReplayedSeasonIT {

    private static final String STANDINGS = "/api/v1/seasons/lck-2023-spring/standings";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @Autowired
    ImportSchedule schedule;

    @Test
    void goesOnFromMatchToMatchUntilNoneIsLeft() throws UnsupportedEncodingException {
        MvcTestResult next = get("/api/v1/matches/next");
        MvcTestResult before = get(STANDINGS);
        int played = JsonPath.read(before.getResponse().getContentAsString(), "$.played");
        String tag = before.getResponse().getHeader(HttpHeaders.ETAG);

        clock.moveTo(OffsetDateTime.parse(JsonPath.read(next.getResponse().getContentAsString(), "$.start"))
                .toInstant()
                .plusSeconds(3 * 45 * 60));
        schedule.everyMinute();

        MvcTestResult after =
                mvc.get().uri(STANDINGS).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
        assertThat(after).hasStatusOk().bodyJson().extractingPath("$.played").isEqualTo(played + 1);

        clock.moveTo(clock.instant().plusSeconds(365L * 24 * 3600));
        schedule.everyMinute();

        assertThat(get("/api/v1/matches/next")).hasStatus(204).hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        assertThat(get(STANDINGS)).bodyJson().extractingPath("$.remaining").isEqualTo(0);
        assertThat(get(STANDINGS))
                .bodyJson()
                .extractingPath("$.rows[*].team.code")
                .asArray()
                .containsExactly("T1", "GEN", "KT", "DK", "HLE", "LSB", "KDF", "BRO", "DRX", "NS");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }
}
