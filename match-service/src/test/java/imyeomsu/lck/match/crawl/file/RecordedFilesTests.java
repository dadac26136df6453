package imyeomsu.lck.match.crawl.file;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.landing.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Recorded answers, where they lie beside the project. */
class RecordedFilesTests {

    private static final Path RECORDED = Path.of(System.getProperty("lck.shared", "../../shared"), "data");

    private static final Map<String, Format> FORMATS = Map.of(
            "splits/lck_2022_summer_matches.csv", Format.SEASON_CSV,
            "splits/lck_2025_rounds3-5_matches.csv", Format.SEASON_CSV,
            "oracleselixir/2025_LCK_rounds1-5_161cols.csv", Format.ORACLES_ELIXIR,
            "leaguepedia/lck_2023_spring_matches_converted.json", Format.SEASON_JSON,
            "rewrapped/leaguepedia_cargoquery_MatchSchedule_lck2023spring_offset0.json", Format.LEAGUEPEDIA_MATCHES,
            "rewrapped/lolesports_getSchedule_lck2023spring_page1.json", Format.LOLESPORTS_SCHEDULE,
            "lolesports/getSchedule_ko-KR_lck_trimmed.json", Format.LOLESPORTS_SCHEDULE,
            "lolesports/getStandings_LCS_spring2023.json", Format.LOLESPORTS_STANDINGS,
            "naver/schedule_month_v2_lck.json", Format.NAVER_SCHEDULE,
            "naver/schedule_month_v2_empty.json", Format.NAVER_SCHEDULE);

    @TestFactory
    Stream<DynamicTest> areRecognised() {
        return FORMATS.entrySet().stream()
                .filter(file -> Files.exists(RECORDED.resolve(file.getKey())))
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> isOf(file.getValue(), RECORDED.resolve(file.getKey()))));
    }

    private static void isOf(Format format, Path file) throws IOException {
        assertThat(FileFormat.of(Files.readAllBytes(file))).contains(format);
    }
}
