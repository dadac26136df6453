package imyeomsu.lck.suite.bench.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A shipped season, played in other years, too. */
final class SeasonFiles {

    private static final int YEAR = 2023;
    private static final int MATCH_ID = 0;
    private static final int SEASON = 1;
    private static final int DATE = 4;
    private static final int START = 6;

    private final String header;
    private final List<String> rows;

    private SeasonFiles(String header, List<String> rows) {
        this.header = header;
        this.rows = rows;
    }

    /** @param file in which no column holds a comma */
    static SeasonFiles of(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return new SeasonFiles(lines.get(0), lines.subList(1, lines.size()));
    }

    /** Matches of one season. */
    int matches() {
        return rows.size();
    }

    /** Writes so many seasons into so many files. */
    void write(Path folder, Harvest harvest) throws IOException {
        int each = harvest.seasons() / harvest.documents();
        for (int document = 0; document < harvest.documents(); document++) {
            List<String> lines = new ArrayList<>(List.of(header));
            for (int season = 0; season < each; season++) {
                int earlier = document * each + season;
                rows.forEach(row -> lines.add(played(row, earlier)));
            }
            Files.write(folder.resolve("lck-" + document + ".csv"), lines);
        }
    }

    /** The same match some years before, on the same day of the week. */
    private static String played(String row, int years) {
        String[] columns = row.split(",", -1);
        columns[MATCH_ID] = YEAR - years + "-" + columns[MATCH_ID];
        columns[SEASON] = Integer.toString(YEAR - years);
        columns[DATE] = LocalDate.parse(columns[DATE]).minusWeeks(52L * years).toString();
        columns[START] = Instant.parse(columns[START])
                .minus(7 * 52L * years, ChronoUnit.DAYS)
                .toString();
        return String.join(",", columns);
    }
}
