package imyeomsu.lck.match.crawl.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A season's file as rows, to be told anew. */
record SeasonTable(List<String> columns, List<SeasonLine> lines) {

    /** By how many weeks a replayed season was moved. */
    static final String SHIFTED = "shifted_weeks";

    static SeasonTable read(byte[] body) {
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8))) {
            return new SeasonTable(
                    parser.getHeaderNames(),
                    parser.stream()
                            .map(CSVRecord::toMap)
                            .map(SeasonLine::new)
                            .sorted()
                            .toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The start of the match with which the second half begins. */
    Instant middle() {
        return lines.get(lines.size() / 2).start();
    }

    OptionalInt shift() {
        return lines.stream()
                .map(line -> line.columns().get(SHIFTED))
                .filter(weeks -> weeks != null && !weeks.isEmpty())
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    /** The season moved by whole weeks and told as far as it has come by {@code now}. */
    byte[] replayed(int weeks, Instant now) {
        List<String> names = Stream.concat(columns.stream(), Stream.of(SHIFTED)).toList();
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(
                text, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
            printer.printRecord(names);
            for (SeasonLine line : lines) {
                Map<String, String> told = line.moved(weeks).toldAt(now).columns();
                printer.printRecord(names.stream().map(name -> told.getOrDefault(name, "")));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
