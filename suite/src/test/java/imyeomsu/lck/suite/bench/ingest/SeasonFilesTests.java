package imyeomsu.lck.suite.bench.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeasonFilesTests {

    private static final String HEADER = "match_id,season,split,stage,date_kst,time_kst,start_utc,note";
    private static final String MATCH = "001,2023,spring,regular,2023-01-18,17:00,2023-01-18T08:00:00Z,";

    @TempDir
    private Path folder;

    @Test
    void writesTheSeasonAsItIs() throws IOException {
        files().write(folder, Harvest.SEASON);

        assertThat(lines(0)).containsExactly(HEADER, "2023-" + MATCH);
    }

    @Test
    void writesItAgainForEarlierYearsOnTheSameDaysOfTheWeek() throws IOException {
        files().write(folder, Harvest.TEN_SEASONS);

        assertThat(folder).isDirectoryContaining(file -> file.endsWith("lck-9.csv"));
        assertThat(lines(1))
                .containsExactly(HEADER, "2022-001,2022,spring,regular,2022-01-19,17:00,2022-01-19T08:00:00Z,");
    }

    @Test
    void writesAllYearsIntoOneFile() throws IOException {
        files().write(folder, Harvest.ONE_DOCUMENT);

        assertThat(lines(0)).hasSize(11).last().asString().startsWith("2014-001,2014,");
    }

    private SeasonFiles files() throws IOException {
        return SeasonFiles.of(Files.write(folder.resolve("shipped"), List.of(HEADER, MATCH)));
    }

    private List<String> lines(int document) throws IOException {
        return Files.readAllLines(folder.resolve("lck-" + document + ".csv"));
    }
}
