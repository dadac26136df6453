package imyeomsu.lck.match.report;

import static imyeomsu.lck.match.report.ReportFixtures.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.match.landing.Format;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What every parser does with documents that are not of its kind. */
class UnreadableDocumentsTests {

    private static void refuses(Format format, String body, String code) {
        assertThatThrownBy(() -> parsed(format, "", body))
                .isInstanceOf(UnreadableDocument.class)
                .extracting("code")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void aSampleOfItsOwnIsReadable(Format format) {
        assertThat(parsed(format, "", Samples.of(format))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyDocumentIsRefused(Format format) {
        refuses(format, "", "EMPTY");
        refuses(format, " \r\n\t ", "EMPTY");
        refuses(format, "\uFEFF", "EMPTY");
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsRefused(Format format) {
        String page = "<!doctype html>\n<html><body>The site is being looked after.</body></html>";

        assertThatThrownBy(() -> parsed(format, "", page))
                .isInstanceOf(UnreadableDocument.class)
                .extracting("code")
                .isIn("NOT_JSON", "NOT_CSV", "NOT_XML", "NOT_FEED");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SEASON_CSV", "ORACLES_ELIXIR", "NEWS_FEED"})
    void jsonThatIsCutIsRefused(Format format) {
        String sample = Samples.of(format).strip();

        refuses(format, sample.substring(0, sample.length() - 1), "TRUNCATED");
        refuses(format, sample.substring(0, sample.length() / 2), "TRUNCATED");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SEASON_CSV", "ORACLES_ELIXIR", "NEWS_FEED"})
    void jsonOfAnotherShapeIsRefused(Format format) {
        refuses(format, "{\"something\": [\"else\"]}", "WRONG_SHAPE");
        refuses(format, "7", "WRONG_SHAPE");
        refuses(format, "{\"message\": \"Forbidden\"}", "SOURCE_ERROR");
        refuses(format, "not json", "NOT_JSON");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SEASON_CSV", "ORACLES_ELIXIR"})
    void jsonNestedTooDeepIsRefused(Format format) {
        refuses(format, "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000), "OVER_LIMIT");
        refuses(format, "[".repeat(10_000) + "]".repeat(10_000), "OVER_LIMIT");
    }

    @ParameterizedTest
    @EnumSource(names = {"NAVER_SCHEDULE", "NAVER_TEAM_RANKING", "NAVER_PLAYER_RANKING", "NAVER_NEWS"})
    void koreanOfAnotherCharsetIsRefused(Format format) {
        byte[] body = Samples.of(format).getBytes(Charset.forName("EUC-KR"));

        assertThatThrownBy(() -> parsed(format, "", body)).extracting("code").isEqualTo("BAD_CHARSET");
    }

    @ParameterizedTest
    @EnumSource(names = {"SEASON_CSV", "ORACLES_ELIXIR"})
    void csvOfAnotherCharsetIsRefused(Format format) {
        byte[] body = (Samples.of(format) + "한글\n").getBytes(Charset.forName("EUC-KR"));

        assertThatThrownBy(() -> parsed(format, "", body)).extracting("code").isEqualTo("BAD_CHARSET");
    }

    @ParameterizedTest
    @CsvSource({
        "SEASON_CSV, score1",
        "SEASON_CSV, score2",
        "ORACLES_ELIXIR, gameid",
        "ORACLES_ELIXIR, side",
        "ORACLES_ELIXIR, teamname",
        "ORACLES_ELIXIR, result"
    })
    void csvWithoutAColumnThatIsNeededIsRefused(Format format, String column) {
        refuses(format, Samples.of(format).replace(column, "x"), "MISSING_COLUMNS");
    }

    @Test
    void aFileOfAllLeaguesMustSayWhichRowIsOfWhich() {
        assertThatThrownBy(() -> parsed(Format.ORACLES_ELIXIR, "LCK", Samples.ORACLES_ELIXIR.replace("league", "x")))
                .hasMessage("No column league");
    }

    @Test
    void csvWithAnOpenQuoteIsRefused() {
        refuses(Format.SEASON_CSV, Samples.SEASON_CSV + "\"open", "NOT_CSV");
    }

    @ParameterizedTest
    @CsvSource({"LOLESPORTS_SCHEDULE", "LOLESPORTS_LEAGUES", "LOLESPORTS_TEAMS", "NAVER_SCHEDULE", "NAVER_TEAM_RANKING"
    })
    void aDocumentWithoutTheLeagueIsRefused(Format format) {
        String body = Samples.of(format).replace("lck_2026_event", "lck_2026");

        assertThatThrownBy(() -> parsed(format, "lpl", body)).extracting("code").isEqualTo("LEAGUE_MISSING");
    }

    @Test
    void whatIsSaidOfItDoesNotRepeatIt() {
        assertThatThrownBy(() -> parsed(Format.SEASON_JSON, "", "{\"secret\": \"hidden"))
                .message()
                .doesNotContain("secret", "hidden");
    }
}
