package imyeomsu.lck.common.testing.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.testing.security.SecurityTable.Line;
import imyeomsu.lck.common.testing.security.ServedApi.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Reads the document that a service serves with a parser of somebody else's, and compares it with its routes. */
public final class OpenApiCheck {

    private final ApplicationContext service;
    private final ServedApi api;

    private OpenApiCheck(ApplicationContext service) {
        this.service = service;
        this.api = ServedApi.of(service);
    }

    public static OpenApiCheck of(ApplicationContext service) {
        return new OpenApiCheck(service);
    }

    public void isValid() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(api.text(), null, options);

        assertThat(api.document().path("openapi").asString()).startsWith("3.1");
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    }

    /** Everything that the gateway may let in, and nothing that it may not. */
    public void isComplete() {
        List<String> served = Routes.of(service).stream()
                .filter(route -> route.contains(" /api/") && !route.contains("/openapi/"))
                .toList();

        assertThat(api.operations()).extracting(Operation::route).containsExactlyInAnyOrderElementsOf(served);
    }

    /** The roles of the document are those of the rules, and the table is compared with the rules elsewhere. */
    public void saysWhoMayCall() {
        List<Line> table = SecurityTable.of(Running.name(service));

        assertThat(api.operations()).allSatisfy(operation -> assertThat(table)
                .filteredOn(line -> line.route().equals(operation.route()))
                .singleElement()
                .satisfies(line -> assertThat(least(line)).as(line.route()).isEqualTo(operation.role())));
    }

    /** What an operation does is said in both languages. */
    public void saysWhatEachDoes() {
        assertThat(api.operations()).isNotEmpty();
        api.document()
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    String id = operation.path("operationId").asString("");
                    assertThat(operation.path("summary").asString("")).as(id).isNotBlank();
                    assertThat(operation.path("x-summary-ko").asString(""))
                            .as(id)
                            .isNotBlank()
                            .isNotEqualTo(id);
                }));
    }

    /** What comes back as JSON has fields: text that happens to be JSON says nothing to whoever generates a client. */
    public void describesEachAnswer() {
        api.document()
                .path("paths")
                .forEach(path -> path.forEach(
                        operation -> operation.path("responses").properties().forEach(answer -> assertThat(
                                        fields(answer.getValue()))
                                .as("%s %s", operation.path("operationId").asString(), answer.getKey())
                                .doesNotContain("string"))));
    }

    private List<String> fields(JsonNode answer) {
        JsonNode content = answer.path("content").path("application/json");
        return content.isMissingNode()
                ? List.of()
                : List.of(api.resolved(content.path("schema")).path("type").asString("string"));
    }

    /** Clients are generated from them. */
    public void namesEachOnce() {
        List<String> ids = api.document()
                .path("paths")
                .valueStream()
                .flatMap(path -> path.valueStream())
                .map(operation -> operation.path("operationId").asString(""))
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]\\w*\\.[a-z]\\w*"));
    }

    private static Role least(Line line) {
        for (Role role : Role.values()) {
            if (line.allows(role)) {
                return role;
            }
        }
        throw new AssertionError("Nobody may call " + line.route());
    }
}
