package imyeomsu.lck.match.report.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values of JSON whatever they are written as: an id may be a number, a number may be text. */
public final class Json {

    private Json() {}

    /** Null where it is missing, null, empty or no single value. */
    public static @Nullable String text(JsonNode node, String name) {
        return Text.line(raw(node, name));
    }

    public static @Nullable String textOr(JsonNode node, String name, @Nullable String otherwise) {
        String text = text(node, name);
        return text == null ? otherwise : text;
    }

    public static String required(JsonNode node, String name) {
        String text = text(node, name);
        if (text == null) {
            throw new BadRow("NO_VALUE", "Nothing in " + name);
        }
        return text;
    }

    public static @Nullable Integer whole(JsonNode node, String name) {
        return Text.whole(text(node, name), name);
    }

    public static int requiredWhole(JsonNode node, String name) {
        return Objects.requireNonNull(Text.whole(required(node, name), name));
    }

    /** As it was written, with its lines. */
    public static @Nullable String raw(JsonNode node, String name) {
        return scalar(node.path(name));
    }

    /** The values of an object that are no objects or lists themselves. */
    public static Fields fields(JsonNode row) {
        Map<String, String> values = new HashMap<>();
        row.propertyStream().forEach(property -> {
            String value = scalar(property.getValue());
            if (value != null) {
                values.put(Fields.plain(property.getKey()), value);
            }
        });
        return new Fields(values::get);
    }

    private static @Nullable String scalar(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }
}
