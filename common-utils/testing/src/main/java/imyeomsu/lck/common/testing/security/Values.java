package imyeomsu.lck.common.testing.security;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Values for a schema: what fits it, what only just fits or only just does not, and what nobody meant. */
final class Values {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEEP = 6;

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "null",
            "-1",
            "0",
            "1e309",
            "NaN",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "true",
            "'",
            "' OR '1'='1",
            "\"; DROP TABLE member; --",
            "\\",
            "%",
            "_",
            "../../etc/passwd",
            "${jndi:ldap://localhost/x}",
            "#{1+1}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "\u0000",
            "\u0007\u001b[31m",
            "\uFEFF",
            "\u202Eabc",
            "\uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDE80",
            "한글".repeat(40),
            "é\u0301",
            "İıſK",
            "a".repeat(64),
            "a".repeat(5_000),
            "2026-02-30",
            "2026-13-01T00:00:00Z",
            "+999999999-12-31T23:59:59.999999999Z",
            "-999999999-01-01T00:00:00Z",
            "0000-00-00",
            "[]",
            "{}",
            "a,b,c",
            "Kg",
            "LTEsMg");

    private final Random random;
    private final ServedApi api;

    Values(Random random, ServedApi api) {
        this.random = random;
        this.api = api;
    }

    /** As JSON. About half of what comes is meant to fit, so that requests get past the first check. */
    JsonNode of(JsonNode schema, int depth) {
        if (depth > DEEP) {
            return JSON.nullNode();
        }
        return random.nextInt(6) == 0 ? broken(depth) : fitting(api.resolved(schema), depth);
    }

    /** For a path, a query or a header: without quotes. */
    String text(JsonNode schema) {
        JsonNode value = random.nextInt(3) == 0 ? JSON.valueToTree(nasty()) : fitting(api.resolved(schema), 0);
        return value.isValueNode() ? value.asString("") : value.toString();
    }

    String nasty() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    private JsonNode broken(int depth) {
        return switch (random.nextInt(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.valueToTree(random.nextLong());
            case 2 -> JSON.valueToTree(random.nextBoolean());
            case 3 -> JSON.valueToTree(random.nextDouble() * 1e300);
            case 4 -> JSON.createObjectNode().set("field", JSON.valueToTree(nasty()));
            case 5 -> JSON.createArrayNode().add(nasty()).add(depth);
            default -> JSON.valueToTree(nasty());
        };
    }

    private JsonNode fitting(JsonNode schema, int depth) {
        if (schema.has("example") && random.nextInt(4) != 0) {
            return schema.path("example");
        }
        if (schema.has("enum")) {
            JsonNode choices = schema.path("enum");
            return choices.get(random.nextInt(choices.size()));
        }
        return switch (type(schema)) {
            case "integer" -> number(schema);
            case "number" -> JSON.valueToTree(random.nextDouble() * 100);
            case "boolean" -> JSON.valueToTree(random.nextBoolean());
            case "array" -> array(schema, depth);
            case "object" -> object(schema, depth);
            default -> JSON.valueToTree(string(schema));
        };
    }

    /** With version 3.1 a type may be a list of them, null among them. */
    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (!type.isArray()) {
            return type.asString(schema.has("properties") ? "object" : "string");
        }
        List<String> types = new ArrayList<>();
        type.forEach(one -> types.add(one.asString()));
        types.remove("null");
        return types.isEmpty() ? "string" : types.get(random.nextInt(types.size()));
    }

    private JsonNode number(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(1_000);
        return JSON.valueToTree(
                switch (random.nextInt(6)) {
                    case 0 -> least;
                    case 1 -> most;
                    case 2 -> least - 1;
                    case 3 -> most + 1;
                    default -> least + (long) (random.nextDouble() * (most - least));
                });
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.createArrayNode();
        for (int size = random.nextInt(4); size > 0; size--) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.createObjectNode();
        schema.path("properties").properties().forEach(property -> {
            if (random.nextInt(8) != 0) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        });
        if (random.nextInt(12) == 0) {
            object.put("unknown" + random.nextInt(9), nasty());
        }
        return object;
    }

    private String string(JsonNode schema) {
        String format = schema.path("format").asString("");
        if (format.equals("date-time")) {
            return Instant.now()
                    .plus(random.nextInt(-4_000, 4_000), ChronoUnit.HOURS)
                    .toString();
        }
        if (format.equals("date")) {
            return "20%02d-%02d-%02d".formatted(random.nextInt(100), random.nextInt(1, 13), random.nextInt(1, 29));
        }
        int least = schema.path("minLength").asInt(1);
        int most = Math.min(schema.path("maxLength").asInt(20), 300);
        int length =
                switch (random.nextInt(6)) {
                    case 0 -> least;
                    case 1 -> most;
                    case 2 -> most + 1;
                    case 3 -> Math.max(0, least - 1);
                    default -> least + random.nextInt(Math.max(1, most - least));
                };
        return letters(length);
    }

    private String letters(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    /** A body as text, now and then not even JSON. */
    @Nullable String body(JsonNode schema) {
        return switch (random.nextInt(20)) {
            case 0 -> null;
            case 1 -> nasty();
            case 2 -> "{\"a\":";
            case 3 -> "[".repeat(2_000) + "]".repeat(2_000);
            case 4 -> "{\"x\":1,\"x\":2}";
            case 5 -> broken(0).toString();
            default -> of(schema, 0).toString();
        };
    }
}
