package imyeomsu.lck.match.report;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.landing.Format;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTests {

    private static Optional<Format> detect(String body) {
        return FormatDetector.detect(body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LOLESPORTS_LIVE")
    void eachSampleIsOfItsFormat(Format format) {
        assertThat(detect(Samples.of(format))).contains(format);
    }

    @Test
    void whatIsLiveLooksLikeASchedule() {
        assertThat(detect(Samples.of(Format.LOLESPORTS_LIVE))).contains(Format.LOLESPORTS_SCHEDULE);
    }

    @Test
    void manyPagesAreOfTheFormatOfOne() {
        assertThat(detect("{\"pages\":[" + Samples.LEAGUEPEDIA_MATCHES + "]}")).contains(Format.LEAGUEPEDIA_MATCHES);
        assertThat(detect("[{\"MatchId\":\"1\",\"OverviewPage\":\"LCK\"}]")).contains(Format.LEAGUEPEDIA_MATCHES);
    }

    @Test
    void aCutFileIsStillOfItsFormat() {
        assertThat(detect(Samples.NAVER_SCHEDULE.substring(0, Samples.NAVER_SCHEDULE.length() - 30)))
                .contains(Format.NAVER_SCHEDULE);
    }

    @Test
    void otherFeedsAreFeeds() {
        assertThat(detect("\uFEFF<feed xmlns=\"http://www.w3.org/2005/Atom\"/>"))
                .contains(Format.NEWS_FEED);
        assertThat(detect("{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"t\",\"items\":[]}"))
                .contains(Format.NEWS_FEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "{}", "[", "<html></html>", "a,b,c\n1,2,3\n", "\"open", "plain words"})
    void whatIsNoneOfOursIsNone(String body) {
        assertThat(detect(body)).isEmpty();
    }
}
