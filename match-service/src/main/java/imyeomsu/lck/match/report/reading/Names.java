package imyeomsu.lck.match.report.reading;

import imyeomsu.lck.match.report.UnreadableDocument;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The names that a document's values go by, without regard to capitals, blanks and underscores. */
public final class Names {

    /** The names repeat; a part of a great document shows them all. */
    private static final int TOKENS = 20_000;

    private Names() {}

    public static Set<String> ofProperties(byte[] body) {
        Set<String> names = new HashSet<>();
        try (JsonParser parser = JsonRows.parser(body)) {
            JsonToken token = parser.nextToken();
            for (int read = 0; token != null && read < TOKENS; read++) {
                if (token == JsonToken.PROPERTY_NAME) {
                    names.add(Fields.plain(parser.currentName()));
                }
                token = parser.nextToken();
            }
        } catch (JacksonException broken) {
            // What was read until there says what it wanted to be.
        }
        return names;
    }

    public static Set<String> ofColumns(byte[] body) {
        try {
            return CsvRows.columns(body);
        } catch (UnreadableDocument otherFormat) {
            return Set.of();
        }
    }
}
