package imyeomsu.lck.common.openapi;

import imyeomsu.lck.common.session.SessionProperties;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Adds to each operation who may call it and what everybody else is told: problem details, with all their codes. */
class Refusals implements GlobalOpenApiCustomizer {

    private static final String SCHEME = "session";

    private final Rules rules;

    Refusals(Rules rules) {
        this.rules = rules;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(new Components());
        }
        document.getComponents()
                .addSecuritySchemes(
                        SCHEME,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name(SessionProperties.COOKIE)
                                .description("Set at sign-in. Unsafe methods need the header X-XSRF-TOKEN besides, with"
                                        + " the token of GET /api/v1/csrf."))
                .addSchemas("Problem", problem())
                .addResponses("Problem", response("Refused"));
        document.addExtension("x-problem-codes", Codes.all());
        if (document.getPaths() != null) {
            document.getPaths().forEach((path, item) -> complete(path, item));
        }
    }

    private void complete(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            String least = rules.least(method.name(), path);
            boolean open = Rules.EVERYBODY.equals(least);
            operation.setSecurity(open ? List.of() : List.of(new SecurityRequirement().addList(SCHEME)));
            operation.addExtension("x-role", least);
            refusals(operation, open);
        });
    }

    private static void refusals(Operation operation, boolean open) {
        ApiResponses answers = operation.getResponses();
        if (operation.getRequestBody() != null || operation.getParameters() != null) {
            answers.addApiResponse("400", reference());
        }
        if (!open) {
            answers.addApiResponse("401", reference()).addApiResponse("403", reference());
        }
        answers.addApiResponse("default", reference());
    }

    private static ApiResponse reference() {
        return new ApiResponse().$ref("#/components/responses/Problem");
    }

    private static ApiResponse response(String what) {
        return new ApiResponse()
                .description(what)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(reference("#/components/schemas/Problem"))));
    }

    private static Schema<Object> reference(String schema) {
        Schema<Object> reference = new Schema<>();
        reference.set$ref(schema);
        return reference;
    }

    /** In one go: RFC 9457 and what is added to it here. */
    private static Schema<Object> problem() {
        Schema<Object> field = object("field", text(null), "code", text(null), "message", text(null));
        Schema<Object> fields = typed("array");
        fields.setItems(field);
        Schema<Object> code = text(null);
        code.setDescription("stable; one of x-problem-codes");
        Schema<Object> detail = text(null);
        detail.setDescription("for people, in Korean or English by Accept-Language");
        Schema<Object> problem =
                object("title", text(null), "status", typed("integer"), "detail", detail, "code", code);
        problem.addProperty("type", text("uri-reference"));
        problem.addProperty("instance", text("uri-reference"));
        problem.addProperty("traceId", text(null));
        problem.addProperty("errors", fields);
        problem.setRequired(List.of("title", "status", "detail", "code"));
        return problem;
    }

    private static Schema<Object> object(Object... namesAndSchemas) {
        Schema<Object> schema = typed("object");
        for (int i = 0; i < namesAndSchemas.length; i += 2) {
            schema.addProperty((String) namesAndSchemas[i], (Schema<?>) namesAndSchemas[i + 1]);
        }
        return schema;
    }

    private static Schema<Object> text(@Nullable String format) {
        Schema<Object> schema = typed("string");
        schema.setFormat(format);
        return schema;
    }

    private static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>();
        schema.setTypes(Set.of(type));
        return schema;
    }
}
