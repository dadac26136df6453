package imyeomsu.lck.match.report.reading;

import imyeomsu.lck.match.report.UnreadableDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV row by row; the first row names the columns. */
public final class CsvRows {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private CsvRows() {}

    /** @param needed of each of these groups at least one column must be there */
    public static void read(byte[] body, List<List<String>> needed, Consumer<Fields> row) {
        open(body, records -> {
            Map<String, Integer> columns = columns(records.next());
            require(needed, columns);
            while (records.hasNext()) {
                row.accept(fields(columns, records.next()));
            }
        });
    }

    static Set<String> columns(byte[] body) {
        Set<String> columns = new HashSet<>();
        open(body, records -> columns.addAll(columns(records.next()).keySet()));
        return columns;
    }

    private static void open(byte[] body, Consumer<Iterator<CSVRecord>> reading) {
        Bodies.requireContent(body);
        if (Bodies.beginsWith(body, "<{[")) {
            throw new UnreadableDocument("NOT_CSV", "Begins like a page or like JSON");
        }
        try (CSVParser parser = CSVParser.parse(reader(body), FORMAT)) {
            reading.accept(parser.iterator());
        } catch (IOException | UncheckedIOException broken) {
            throw unreadable(broken);
        }
    }

    private static Reader reader(byte[] body) {
        return new InputStreamReader(
                new ByteArrayInputStream(body),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Map<String, Integer> columns(CSVRecord header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            columns.putIfAbsent(Fields.plain(header.get(column)), column);
        }
        return columns;
    }

    private static void require(List<List<String>> needed, Map<String, Integer> columns) {
        for (List<String> group : needed) {
            if (group.stream().map(Fields::plain).noneMatch(columns::containsKey)) {
                throw new UnreadableDocument("MISSING_COLUMNS", "No column " + String.join(" or ", group));
            }
        }
    }

    private static Fields fields(Map<String, Integer> columns, CSVRecord csv) {
        return new Fields(name -> {
            Integer column = columns.get(name);
            return column == null || !csv.isSet(column) ? null : csv.get(column);
        });
    }

    private static UnreadableDocument unreadable(Exception broken) {
        Throwable cause = broken;
        while (cause != null) {
            if (cause instanceof CharacterCodingException) {
                return new UnreadableDocument("BAD_CHARSET", "Is not UTF-8");
            }
            cause = cause.getCause();
        }
        return new UnreadableDocument("NOT_CSV", "A quoted column does not end as it should");
    }
}
