package imyeomsu.lck.common.problem;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.sample.SampleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SampleTest
class BadInputTests {

    private static final String GOOD =
            """
            {"name":"T1","count":1,"at":"2026-11-23T20:00:00+09:00","texts":[{"ko":"가","en":"a"}]}""";

    private final MockMvcTester mvc;

    BadInputTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void takesWhatIsRight() {
        assertThat(post(GOOD)).hasStatus(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "name":"T1"         | "name":""             | VALIDATION_FAILED | name        | NotBlank
            "name":"T1",        | ''                    | VALIDATION_FAILED | name        | NotBlank
            "name":"T1"         | "name":"01234567890"  | VALIDATION_FAILED | name        | Size
            "ko":"가"           | "ko":" "              | VALIDATION_FAILED | texts[0].ko | NotBlank
            "count":1           | "count":"x"           | MALFORMED_BODY    | count       | WRONG_TYPE
            "count":1           | "count":null          | MALFORMED_BODY    | count       | WRONG_TYPE
            "count":1           | "count":99999999999   | MALFORMED_BODY    | count       | WRONG_TYPE
            "count":1           | "count":1.5           | MALFORMED_BODY    | count       | WRONG_TYPE
            "count":1           | "count":"1"           | MALFORMED_BODY    | count       | WRONG_TYPE
            "name":"T1"         | "name":7              | MALFORMED_BODY    | name        | WRONG_TYPE
            "name":"T1"         | "name":true           | MALFORMED_BODY    | name        | WRONG_TYPE
            "count":1           | "count":{"a":[]}      | MALFORMED_BODY    | count       | WRONG_TYPE
            2026-11-23          | tomorrow              | MALFORMED_BODY    | at          | WRONG_TYPE
            "count":1           | "count":1,"memberId":2 | MALFORMED_BODY   | memberId    | UNKNOWN_FIELD
            "en":"a"            | "en":"a","fr":"b"     | MALFORMED_BODY    | texts[0].fr | UNKNOWN_FIELD
            """)
    void namesTheFieldAtFault(String good, String bad, String code, String field, String fieldCode) {
        MvcTestResult answer = post(GOOD.replace(good, bad));

        refused(answer, 400, code);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo(fieldCode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''
            {"name":
            [1,2]
            null
            {"name":"T1"} {}
            """)
    void refusesWhatIsNoSuchObject(String body) {
        refused(post(body), 400, "MALFORMED_BODY");
    }

    @Test
    void doesNotGiveBackALongUnknownName() {
        MvcTestResult answer = post("{\"" + "x".repeat(5000) + "\":1}");

        refused(answer, 400, "MALFORMED_BODY");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .asString()
                .hasSizeLessThan(110);
    }

    @Test
    void refusesABottomlessBody() {
        refused(post("[".repeat(20_000)), 400, "MALFORMED_BODY");
    }

    @ParameterizedTest
    @CsvSource({
        "/open/things?limit=0&day=2026-11-23, limit, Min",
        "/open/things?limit=101&day=2026-11-23, limit, Max",
        "/open/things?limit=ten&day=2026-11-23, limit, INVALID",
        "/open/things?limit=1, day, INVALID",
        "/open/things?limit=1&day=2026-02-30, day, INVALID",
        "/open/header, X-Wanted, INVALID"
    })
    void namesTheParameterAtFault(String uri, String name, String code) {
        MvcTestResult answer = mvc.get().uri(uri).exchange();

        refused(answer, 400, "INVALID_PARAMETER");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(name);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
    }

    @Test
    void namesFieldsOfABodyThatStandsBesideAParameter() {
        MvcTestResult answer = mvc.put()
                .uri("/open/things/1?version=0")
                .contentType(MediaType.APPLICATION_JSON)
                .content(GOOD.replace("T1", " "))
                .exchange();

        refused(answer, 400, "VALIDATION_FAILED");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("name", "version");
    }

    @Test
    void refusesAnotherMethodEvenWhereTheRulesDeny() {
        MvcTestResult open = mvc.delete().uri("/open/things").exchange();
        refused(open, 405, "METHOD_NOT_ALLOWED");
        assertThat(open).headers().containsHeader(HttpHeaders.ALLOW);

        refused(mvc.delete().uri("/members/me").exchange(), 405, "METHOD_NOT_ALLOWED");
        refused(mvc.get().uri("/hidden").exchange(), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void findsNothingUnderAnUnknownPathWhateverTheRules() {
        refused(mvc.get().uri("/missing/page").exchange(), 404, "NOT_FOUND");
        refused(mvc.get().uri("/members/unknown").exchange(), 404, "NOT_FOUND");
        refused(mvc.get().uri("/unknown").exchange(), 404, "NOT_FOUND");
        refused(mvc.get().uri("/error").exchange(), 404, "NOT_FOUND");
    }

    @Test
    void asksForAnotherMediaType() {
        refused(
                mvc.post()
                        .uri("/open/things")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(GOOD)
                        .exchange(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        refused(
                mvc.get()
                        .uri("/open/things?limit=1&day=2026-11-23")
                        .accept(MediaType.APPLICATION_PDF)
                        .exchange(),
                406,
                "NOT_ACCEPTABLE");
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/open/things")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.instance")
                .isEqualTo(answer.getRequest().getRequestURI());
        assertThat(answer).bodyText().doesNotContain("Exception", "imyeomsu");
    }
}
