package imyeomsu.lck.match.report.reading;

import imyeomsu.lck.match.report.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks a JSON document and hands out the elements of its arrays of a certain name, wherever those stand: a page of a
 * source, several pages in one document and the same without its wrapping read alike. One element at a time is held.
 */
public final class JsonRows {

    private static final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxStringLength(1_000_000)
                            .maxNumberLength(50)
                            .build())
                    .build())
            .build();

    private static final Set<String> TROUBLE = Set.of("error", "errors", "message");

    private final byte[] body;
    private final Map<String, Consumer<JsonNode>> arrays = new HashMap<>();
    private final Map<String, Consumer<JsonNode>> values = new HashMap<>();
    private @Nullable Consumer<JsonNode> bare;
    private boolean found;
    private boolean trouble;

    private JsonRows(byte[] body) {
        this.body = body;
    }

    public static JsonRows of(byte[] body) {
        Bodies.requireContent(body);
        return new JsonRows(body);
    }

    /** An array of that name that is null has no elements. */
    public JsonRows each(String array, Consumer<JsonNode> element) {
        arrays.put(array, element);
        return this;
    }

    /** Also the elements of the document itself, where that is an array. */
    public JsonRows eachOfBareArray(Consumer<JsonNode> element) {
        bare = element;
        return this;
    }

    /** Values outside of the elements. */
    public JsonRows value(String name, Consumer<JsonNode> value) {
        values.put(name, value);
        return this;
    }

    /** @throws UnreadableDocument where it is no JSON, or none of the arrays is in it */
    public void read() {
        try (JsonParser parser = parser(body)) {
            walk(parser);
        } catch (StreamConstraintsException tooMuch) {
            throw new UnreadableDocument("OVER_LIMIT", "Is nested too deep, or has a value that is too long");
        } catch (UnexpectedEndOfInputException cut) {
            throw truncated();
        } catch (JacksonException broken) {
            throw notJson(broken);
        }
        if (!found) {
            throw trouble
                    ? new UnreadableDocument("SOURCE_ERROR", "The source tells of an error")
                    : new UnreadableDocument("WRONG_SHAPE", "Has none of " + arrays.keySet());
        }
    }

    static JsonParser parser(byte[] body) {
        return mapper.createParser(body);
    }

    private void walk(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY && bare != null) {
            elements(parser, bare);
            token = parser.nextToken();
        }
        while (token != null) {
            if (token == JsonToken.PROPERTY_NAME) {
                property(parser);
            }
            token = parser.nextToken();
        }
    }

    private void property(JsonParser parser) {
        String name = parser.currentName();
        trouble |= TROUBLE.contains(name);
        JsonToken token = parser.nextToken();
        Consumer<JsonNode> element = arrays.get(name);
        Consumer<JsonNode> value = values.get(name);
        if (element != null && token == JsonToken.START_ARRAY) {
            elements(parser, element);
        } else if (element != null && token == JsonToken.VALUE_NULL) {
            found = true;
        } else if (value != null) {
            value.accept(parser.readValueAsTree());
        }
    }

    private void elements(JsonParser parser, Consumer<JsonNode> element) {
        found = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.accept(parser.readValueAsTree());
        }
    }

    private static UnreadableDocument truncated() {
        return new UnreadableDocument("TRUNCATED", "Ends in the middle");
    }

    private UnreadableDocument notJson(JacksonException broken) {
        if (Bodies.beginsWith(body, "<")) {
            return new UnreadableDocument("NOT_JSON", "Begins like a page");
        }
        // A value cut short ("nul") is not told apart from a wrong one.
        TokenStreamLocation place = broken.getLocation();
        if (Bodies.beginsWith(body, "{[") && place != null && place.getByteOffset() >= body.length - 1) {
            return truncated();
        }
        return Bodies.decoded(body, StandardCharsets.UTF_8) == null
                ? new UnreadableDocument("BAD_CHARSET", "Is not UTF-8")
                : new UnreadableDocument("NOT_JSON", "Is no JSON");
    }
}
