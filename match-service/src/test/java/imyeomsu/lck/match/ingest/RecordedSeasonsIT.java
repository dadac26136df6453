package imyeomsu.lck.match.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.EmptyStores;
import imyeomsu.lck.match.IngestTest;
import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.Landing;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole recorded seasons go the whole way: landed, imported, served. For machines that have the recordings. */
@IngestTest
@EnabledIf("recorded")
class RecordedSeasonsIT {

    private static final Path DATA = Path.of(System.getProperty("lck.shared", "../../shared"), "data");

    @Autowired
    EmptyStores stores;

    @Autowired
    Landing landing;

    @Autowired
    Ingestion ingestion;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void empty() {
        stores.empty();
    }

    static boolean recorded() {
        return Files.isDirectory(DATA.resolve("splits"));
    }

    @Test
    void everySplitHasItsPublishedTable() throws IOException {
        for (String split : List.of(
                "lck_2022_summer",
                "lck_2023_summer",
                "lck_2024_spring",
                "lck_2024_summer",
                "lck_2025_rounds1-2",
                "lck_2025_rounds3-5")) {
            land("splits/" + split + "_matches.csv", Format.SEASON_CSV);
        }

        assertThat(ingestion.run(Trigger.SCHEDULE)).isTrue();

        assertTable("lck_2022_summer", "lck-2022-summer", "regular");
        assertTable("lck_2023_summer", "lck-2023-summer", "regular");
        assertTable("lck_2024_spring", "lck-2024-spring", "regular");
        assertTable("lck_2024_summer", "lck-2024-summer", "regular");
        assertTable("lck_2025_rounds1-2", "lck-2025", "rounds-1-2");
        assertTable("lck_2025_rounds3-5", "lck-2025", "rounds-3-5");
    }

    @Test
    void everyFormatTellsTheSameSeason() throws IOException {
        landPages(
                "leaguepedia",
                Format.LEAGUEPEDIA_MATCHES,
                "rewrapped/leaguepedia_cargoquery_MatchSchedule_lck2023spring_offset0.json",
                "rewrapped/leaguepedia_cargoquery_MatchSchedule_lck2023spring_offset50.json");
        ingestion.run(Trigger.SCHEDULE);
        assertTable("lck_2023_spring", "lck-2023-spring", "regular");

        landPages(
                "lolesports",
                Format.LOLESPORTS_SCHEDULE,
                "rewrapped/lolesports_getSchedule_lck2023spring_page2.json",
                "rewrapped/lolesports_getSchedule_lck2023spring_page1.json");
        land("splits/lck_2023_spring_matches.csv", Format.SEASON_CSV);
        ingestion.run(Trigger.SCHEDULE);

        assertTable("lck_2023_spring", "lck-2023-spring", "regular");
        assertThat(count("SELECT COUNT(*) FROM game_match WHERE stage_id = 'regular'"))
                .as("no match twice")
                .isEqualTo(90);
        assertThat(count("SELECT COUNT(*) FROM match_report")).isEqualTo(278);
    }

    @Test
    void gameByGameDataMakesTheSameTables() throws IOException {
        land("oracleselixir/2025_LCK_rounds1-5_161cols.csv", Format.ORACLES_ELIXIR);
        ingestion.run(Trigger.SCHEDULE);

        assertTable("lck_2025_rounds1-2", "lck-2025", "rounds-1-2");
        assertTable("lck_2025_rounds3-5", "lck-2025", "rounds-3-5");
        assertThat(count("SELECT COUNT(*) FROM game_match WHERE tiebreak")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM game_match WHERE stage_id IN ('legend', 'rise')"))
                .isEqualTo(60);
        assertThat(count("SELECT COUNT(*) FROM game")).isEqualTo(406);

        land("splits/lck_2025_rounds1-2_matches.csv", Format.SEASON_CSV);
        land("splits/lck_2025_rounds3-5_matches.csv", Format.SEASON_CSV);
        long before = count("SELECT COUNT(*) FROM game_match");
        ingestion.run(Trigger.SCHEDULE);

        assertThat(count("SELECT COUNT(*) FROM game_match")).isEqualTo(before);
    }

    @Test
    void halfAFileAndThenTheRestInAnyOrderEndAsOneSeason() throws IOException {
        List<String> lines = Files.readAllLines(DATA.resolve("splits/lck_2025_rounds1-2_matches.csv"));
        List<String> matches = new ArrayList<>(lines.subList(1, lines.size()));
        Documents.land(landing, "files", "half.csv", Format.SEASON_CSV, String.join("\n", lines.subList(0, 47)));
        ingestion.run(Trigger.SCHEDULE);
        assertThat(count("SELECT COUNT(*) FROM game_match WHERE tiebreak")).isZero();
        Collections.shuffle(matches, new Random(11));
        matches.add(0, lines.get(0));
        Documents.land(landing, "files", "half.csv", Format.SEASON_CSV, String.join("\n", matches));
        ingestion.run(Trigger.SCHEDULE);

        assertTable("lck_2025_rounds1-2", "lck-2025", "rounds-1-2");
    }

    private void landPages(String source, Format format, String... files) throws IOException {
        List<String> pages = new ArrayList<>();
        for (String file : files) {
            pages.add(Files.readString(DATA.resolve(file)));
        }
        Documents.land(landing, source, "all", format, "{\"pages\":[" + String.join(",", pages) + "]}");
    }

    private long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? -1 : count;
    }

    private void assertTable(String split, String season, String stage) throws IOException {
        List<String> expected = new ArrayList<>();
        for (JsonNode row : JsonMapper.shared()
                .readTree(Files.readString(DATA.resolve("splits/" + split + "_computed_standings.json")))) {
            expected.add("%d %s %d-%d %d-%d"
                    .formatted(
                            row.get("rank").intValue(),
                            row.get("code").stringValue(),
                            row.get("wins").intValue(),
                            row.get("losses").intValue(),
                            row.get("game_wins").intValue(),
                            row.get("game_losses").intValue()));
        }
        String body = body("/api/v1/seasons/" + season + "/standings?stage=" + stage);
        List<String> actual = new ArrayList<>();
        for (JsonNode row : JsonMapper.shared().readTree(body).get("rows")) {
            actual.add("%d %s %d-%d %d-%d"
                    .formatted(
                            row.get("rank").intValue(),
                            row.get("team").get("code").stringValue(),
                            row.get("wins").intValue(),
                            row.get("losses").intValue(),
                            row.get("gameWins").intValue(),
                            row.get("gameLosses").intValue()));
        }
        assertThat(actual).as(split).containsExactlyElementsOf(expected);
    }

    private void land(String file, Format format) throws IOException {
        Documents.land(landing, "files", file, format, Files.readString(DATA.resolve(file)));
    }

    private String body(String uri) {
        try {
            return mvc.get().uri(uri).exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
