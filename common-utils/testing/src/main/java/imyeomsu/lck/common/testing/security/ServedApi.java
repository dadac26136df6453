package imyeomsu.lck.common.testing.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document that a running service serves, read as any client would. */
final class ServedApi {

    /** An operation of it. */
    record Operation(String method, String path, String least, List<Parameter> parameters, @Nullable JsonNode body) {

        String route() {
            return method + ' ' + path;
        }

        boolean unsafe() {
            return !method.equals("GET");
        }

        Role role() {
            return switch (least) {
                case "everybody" -> Role.ANONYMOUS;
                case "FAN" -> Role.MEMBER;
                case "STAFF" -> Role.STAFF;
                default -> Role.ADMIN;
            };
        }
    }

    /** Where is {@code path}, {@code query} or {@code header}. */
    record Parameter(String name, String where, boolean required, JsonNode schema) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final String text;
    private final JsonNode document;

    private ServedApi(String text) {
        this.text = text;
        this.document = JSON.readTree(text);
    }

    static ServedApi of(ApplicationContext service) {
        String path = "/api/v1/openapi/" + Running.name(service);
        Answer answer = new Client(Running.port(service)).ask("GET", path, Map.of(), null);
        if (answer.status() != 200) {
            throw new AssertionError("No document at " + path + ": " + answer);
        }
        return new ServedApi(answer.body());
    }

    String text() {
        return text;
    }

    JsonNode document() {
        return document;
    }

    Set<String> codes() {
        return Set.copyOf(document.path("x-problem-codes").propertyNames());
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(
                        operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return operations;
    }

    private Operation operation(String method, String path, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(parameter -> parameters.add(new Parameter(
                        parameter.path("name").asString(),
                        parameter.path("in").asString(),
                        parameter.path("required").asBoolean(false),
                        resolved(parameter.path("schema")))));
        JsonNode body = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return new Operation(
                method, path, operation.path("x-role").asString(""), parameters, body.isMissingNode() ? null : body);
    }

    /** The schema itself where it only points to one. */
    JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isString() ? resolved(document.at(reference.asString().substring(1))) : schema;
    }
}
