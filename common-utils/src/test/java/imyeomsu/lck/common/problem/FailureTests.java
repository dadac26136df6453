package imyeomsu.lck.common.problem;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.sample.SampleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SampleTest
@ExtendWith(OutputCaptureExtension.class)
class FailureTests {

    private final MockMvcTester mvc;

    FailureTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @ParameterizedTest
    @ValueSource(strings = {"connection", "timeout", "transaction", "hung-up", "commit", "late"})
    void asksToComeBackWhenAStoreIsAwayOrSlow(String kind, CapturedOutput log) {
        MvcTestResult answer = get("/open/failures/" + kind);

        told(answer, 503, "SERVICE_UNAVAILABLE");
        assertThat(answer).hasHeader(HttpHeaders.RETRY_AFTER, "1");
        assertThat(log).doesNotContain("Unexpected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"failures/integrity", "failures/bug", "failures/wrapped", "overflow", "later/bug"})
    void tellsNothingOfOurOwnFaultsButLogsThem(String path, CapturedOutput log) {
        told(get("/open/" + path), 500, "INTERNAL_ERROR");

        assertThat(log).contains("Unexpected").contains("FailingController");
    }

    @Test
    void leavesRefusalsToSpringSecurity() {
        told(get("/open/failures/denied"), 401, "SIGN_IN_REQUIRED");
    }

    @Test
    void staysSilentWhenTheCallerHasLeft(CapturedOutput log) {
        assertThat(get("/open/failures/gone")).body().isEmpty();

        assertThat(log).doesNotContain("Unexpected");
    }

    @Test
    void keepsTheStatusOfAStandardException() {
        told(get("/open/failures/conflict"), 409, "CONFLICT");
    }

    @Test
    void answersAProblemWithItsTextAndWait() {
        MvcTestResult answer = get("/open/sold-out");

        told(answer, 409, "SOLD_OUT");
        assertThat(answer).hasHeader(HttpHeaders.RETRY_AFTER, "2").hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("Conflict");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().startsWith("90명 모두 마감");
    }

    @Test
    void saysTheCodeWhereThereIsNoText() {
        told(get("/open/untold"), 404, "UNTOLD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
            none                    | 찾을 수 없습니다.       | 공백일 수 없습니다
            ''                      | 찾을 수 없습니다.       | 공백일 수 없습니다
            ko                      | 찾을 수 없습니다.       | 공백일 수 없습니다
            en                      | There is nothing here. | must not be blank
            en-GB,ko;q=0.5          | There is nothing here. | must not be blank
            fr-FR                   | 찾을 수 없습니다.       | 공백일 수 없습니다
            fr;q=0.9,en;q=0.1       | There is nothing here. | must not be blank
            *                       | 찾을 수 없습니다.       | 공백일 수 없습니다
            en;q=banana,,;          | 찾을 수 없습니다.       | 공백일 수 없습니다
            """)
    void speaksTheCallersLanguage(String acceptLanguage, String notFound, String notBlank) {
        var nothing = mvc.get().uri("/missing");
        var blank = mvc.post()
                .uri("/open/things")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"count\":1}");
        if (acceptLanguage != null) {
            nothing.header(HttpHeaders.ACCEPT_LANGUAGE, acceptLanguage);
            blank.header(HttpHeaders.ACCEPT_LANGUAGE, acceptLanguage);
        }

        assertThat(nothing.exchange()).bodyJson().extractingPath("$.detail").isEqualTo(notFound);
        assertThat(blank.exchange())
                .bodyJson()
                .extractingPath("$.errors[?(@.field=='name')].message")
                .asArray()
                .containsExactly(notBlank);
    }

    @Test
    void givesTheTraceIdThatTheLogHas() {
        MDC.put("traceId", "4bf92f3577b34da6");
        MvcTestResult answer = get("/open/sold-out");
        MDC.remove("traceId");

        assertThat(answer).bodyJson().extractingPath("$.traceId").isEqualTo("4bf92f3577b34da6");
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).exchange();
    }

    private static void told(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer).bodyText().doesNotContain("secret", "Exception", "at imyeomsu");
    }
}
