package imyeomsu.lck.auth.signup;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Members;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AuthTest
class SigningUpIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Members members;

    @Test
    void makesAMemberWhoIsAFan() {
        String loginId = Caller.someLoginId();

        var result = new Caller(mvc).signUp(loginId, Caller.PASSWORD, "팬 " + loginId.substring(4, 10));

        assertThat(result).hasStatus(HttpStatus.CREATED).hasHeader("Location", "/api/v1/members/me");
        assertThat(result).bodyJson().extractingPath("$.roles").asArray().containsExactly("FAN");
        assertThat(result).bodyText().doesNotContain("Hash", "bcrypt", Caller.PASSWORD);
    }

    @Test
    void storesAHashAndNotThePassword() {
        String loginId = new Caller(mvc).signUp();

        Member member = members.findByLoginId(loginId).orElseThrow();

        assertThat(member.passwordHash()).startsWith("{bcrypt}").doesNotContain(Caller.PASSWORD);
    }

    @Test
    void refusesALoginIdThatIsTaken() {
        String loginId = new Caller(mvc).signUp();

        var result = new Caller(mvc).signUp(loginId, Caller.PASSWORD, "다른이름" + loginId.substring(4, 8));

        assertThat(result).hasStatus(HttpStatus.CONFLICT).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("LOGIN_ID_TAKEN");
    }

    @Test
    void refusesANicknameThatDiffersInCaseAlone() {
        String loginId = Caller.someLoginId();
        new Caller(mvc).signUp(loginId, Caller.PASSWORD, "Name" + loginId.substring(4, 10));

        var result = new Caller(mvc).signUp(Caller.someLoginId(), Caller.PASSWORD, "nAME" + loginId.substring(4, 10));

        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("NICKNAME_TAKEN");
    }

    @Test
    void givesOneNameToOneOfManyWhoAskAtOnce() throws Exception {
        String loginId = Caller.someLoginId();
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> all = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () -> new Caller(mvc)
                            .signUp(loginId, Caller.PASSWORD, "n" + i + loginId.substring(4, 12))
                            .getResponse()
                            .getStatus())
                    .toList();

            List<Integer> statuses = callers.invokeAll(all).stream()
                    .map(SigningUpIT::now)
                    .sorted()
                    .toList();

            assertThat(statuses).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        } finally {
            callers.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"password":"a long enough password","nickname":"이름"}                                       | loginId
            {"loginId":"no","password":"a long enough password","nickname":"이름"}                        | loginId
            {"loginId":"UPPER","password":"a long enough password","nickname":"이름"}                     | loginId
            {"loginId":"twenty_one_characters","password":"a long enough password","nickname":"이름"}     | loginId
            {"loginId":"fan_one","password":"short","nickname":"이름"}                                    | password
            {"loginId":"fan_one","password":"비밀번호비밀번호비밀번호비밀번호비밀번호비밀번호비밀번호","nickname":"이름"}    | password
            {"loginId":"fan_one","password":"a long enough password","nickname":" 이름"}                  | nickname
            {"loginId":"fan_one","password":"a long enough password","nickname":"이"}                     | nickname
            """)
    void namesTheFieldThatIsWrong(String body, String field) {
        var result = new Caller(mvc).post("/api/v1/members", body);

        assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("VALIDATION_FAILED");
        assertThat(result).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(result).bodyJson().extractingPath("$.errors[0].message").isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"text\"",
                "{\"loginId\":{\"a\":1}}",
                "{\"loginId\":\"fan_one\",\"password\":\"a long enough password\",\"nickname\":\"이름\",\"role\":\"ADMIN\"}"
            })
    void refusesABodyThatIsNotASignUp(String body) {
        long before = members.count();

        var result = new Caller(mvc).post("/api/v1/members", body);

        assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("MALFORMED_BODY");
        assertThat(members.count()).isEqualTo(before);
    }

    @Test
    void tellsWhatThereIsToAgreeTo() {
        var result = new Caller(mvc).get("/api/v1/members/consents");

        assertThat(result).hasStatus(HttpStatus.OK);
        assertThat(result)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"items":[{"kind":"TERMS","version":"2026-11-01","required":true},
                                  {"kind":"PRIVACY","version":"2026-11-01","required":true},
                                  {"kind":"MARKETING","version":"2026-11-01","required":false}]}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                                                     | CONSENT_REQUIRED
            {"TERMS":"2026-11-01"}                                                 | CONSENT_REQUIRED
            {"TERMS":"2026-11-01","PRIVACY":null}                                  | CONSENT_REQUIRED
            null                                                                   | CONSENT_REQUIRED
            {"TERMS":"2025-01-01","PRIVACY":"2026-11-01"}                          | CONSENT_OUTDATED
            {"TERMS":"2026-11-01","PRIVACY":"2026-11-01","MARKETING":"2025-01-01"} | CONSENT_OUTDATED
            """)
    void makesNobodyAMemberWhoHasNotAgreed(String consents, String code) {
        String loginId = Caller.someLoginId();

        var result = signUp(loginId, "\"consents\":" + consents);

        assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("VALIDATION_FAILED");
        assertThat(result).bodyJson().extractingPath("$.errors[0].field").isEqualTo("consents");
        assertThat(result).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
        assertThat(result).bodyJson().extractingPath("$.errors[0].message").isNotNull();
        assertThat(members.existsByLoginId(loginId)).isFalse();
    }

    @Test
    void writesDownWhatWasAgreedToAndWhen() {
        var result = signUp(
                Caller.someLoginId(),
                "\"consents\":{\"TERMS\":\"2026-11-01\",\"PRIVACY\":\"2026-11-01\",\"MARKETING\":\"2026-11-01\"}");

        assertThat(result).hasStatus(HttpStatus.CREATED).hasHeader("Cache-Control", "no-store");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.consents[*].kind")
                .asArray()
                .containsExactly("TERMS", "PRIVACY", "MARKETING");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.consents[0].givenAt")
                .asString()
                .endsWith("Z");
    }

    @Test
    void keepsTheDigitsOfATelephoneNumber() {
        String consents = ",\"consents\":" + Caller.CONSENTS;

        assertThat(signUp(Caller.someLoginId(), "\"phone\":\"010-1234-5678\"" + consents))
                .bodyJson()
                .extractingPath("$.phone")
                .isEqualTo("01012345678");
        assertThat(signUp(Caller.someLoginId(), "\"phone\":\"12345\"" + consents))
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("phone");
    }

    private MvcTestResult signUp(String loginId, String rest) {
        return new Caller(mvc)
                .post(
                        "/api/v1/members",
                        "{\"loginId\":\"%s\",\"password\":\"%s\",\"nickname\":\"%s\",%s}"
                                .formatted(loginId, Caller.PASSWORD, loginId.substring(4), rest));
    }

    private static int now(Future<Integer> done) {
        try {
            return done.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
