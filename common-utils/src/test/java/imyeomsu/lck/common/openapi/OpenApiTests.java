package imyeomsu.lck.common.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.sample.SampleTest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the sample application says of itself; the services are held against theirs as a whole. */
@SampleTest
@TestPropertySource(
        properties = {
            "spring.application.name=sample",
            "springdoc.api-docs.path=/open/openapi/sample",
            "springdoc.paths-to-match=/open/**,/members/**,/admin/**,/hidden",
            "springdoc.paths-to-exclude=/open/openapi/**"
        })
class OpenApiTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvcTester mvc;
    private JsonNode document = JSON.nullNode();

    OpenApiTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @BeforeEach
    void read() throws IOException {
        document = JSON.readTree(ask(null).getResponse().getContentAsByteArray());
    }

    @Test
    void isOfTheVersionThatToolsRead() {
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("sample");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "/open/home,        get,  everybody",
        "/members/me,       get,  FAN",
        "/admin/hot-times,  get,  ADMIN",
        "/hidden,           post, nobody"
    })
    void saysWhoMayCall(String path, String method, String least) {
        JsonNode operation = operation(path, method);

        assertThat(operation.path("x-role").asString()).isEqualTo(least);
        assertThat(operation.path("security").isEmpty()).isEqualTo(least.equals("everybody"));
        assertThat(operation.at("/responses/401").isMissingNode()).isEqualTo(least.equals("everybody"));
    }

    @Test
    void saysWhatEverybodyElseIsTold() {
        assertThat(operation("/open/things", "post").at("/responses/400/$ref").asString())
                .isEqualTo("#/components/responses/Problem");
        assertThat(document.at("/components/schemas/Problem/required"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("title", "status", "detail", "code");
        assertThat(document.at("/x-problem-codes/NOT_FOUND/ko").asString()).isNotBlank();
        assertThat(document.at("/x-problem-codes/NOT_FOUND/en").asString()).isNotBlank();
    }

    @Test
    void namesOperationsAndTheirThingsForGood() {
        JsonNode make = operation("/open/things", "post");

        assertThat(make.path("operationId").asString()).isEqualTo("body.make");
        assertThat(make.at("/tags/0").asString()).isEqualTo("sample");
        assertThat(document.path("components").path("schemas").has("BodyThing")).isTrue();
    }

    /** Who calls comes from the session. */
    @Test
    void asksForNoMember() {
        assertThat(operation("/members/me", "get").path("parameters").isEmpty()).isTrue();
    }

    @Test
    void mayBeKeptAndAskedForAgain() {
        MvcTestResult first = ask(null);
        String tag = first.getResponse().getHeader("ETag");

        assertThat(first).hasStatusOk().hasHeader("Cache-Control", "public, max-age=300");
        assertThat(ask(tag)).hasStatus(304);
    }

    private JsonNode operation(String path, String method) {
        return document.path("paths").path(path).path(method);
    }

    private MvcTestResult ask(@Nullable String tag) {
        var request = mvc.get().uri("/open/openapi/sample");
        return tag == null
                ? request.exchange()
                : request.header("If-None-Match", tag).exchange();
    }
}
