package imyeomsu.lck.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.gateway.Browser;
import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDouble;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

@GatewayTest
class ProblemsIT {

    @Autowired
    WebTestClient client;

    @Autowired
    Browser browser;

    @Autowired
    Services services;

    @BeforeEach
    @AfterEach
    void allServicesAreWell() {
        services.recover();
    }

    @ParameterizedTest
    @CsvSource({"ko, 찾을 수 없습니다.", "'en-US,en;q=0.9', There is nothing here.", "fr, 찾을 수 없습니다."})
    void nothingThere(String language, String text) {
        var answer = client.get()
                .uri("/api/v1/nothing")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();

        problem(answer, 404, "NOT_FOUND", text);
    }

    @ParameterizedTest
    @CsvSource({"ko, 요청 본문이 너무 큽니다.", "en, The request body is too large."})
    void aBodyThatSaysItIsTooLarge(String language, String text) {
        var answer = browser.posts("/api/v1/members")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .bodyValue(new byte[64 * 1024 + 1])
                .exchange();

        problem(answer, 413, "BODY_TOO_LARGE", text);
        assertThat(services.reached()).isEmpty();
    }

    @Test
    void aBodyThatTurnsOutToBeTooLarge() {
        var answer = browser.posts("/api/v1/members")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .body(BodyInserters.fromDataBuffers(chunks(65)))
                .exchange();

        problem(answer, 413, "BODY_TOO_LARGE", "The request body is too large.");
        assertThat(services.reached()).isEmpty();
    }

    @Test
    void aBodyInChunksThatFitsArrivesWithItsLength() {
        browser.posts("/api/v1/members")
                .body(BodyInserters.fromDataBuffers(chunks(64)))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(services.auth().lastReceived().body()).hasSize(64 * 1024);
        assertThat(services.auth().lastReceived().headers())
                .containsEntry("content-length", "65536")
                .doesNotContainKey("transfer-encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "ko, 지금은 처리할 수 없습니다. 잠시 후 다시 시도해 주세요.",
        "en, This cannot be done right now. Please try again in a moment."
    })
    void noCopyAlive(String language, String text) {
        services.event().forEach(ServiceDouble::dies);

        var answer = browser.posts("/api/v1/hot-times/7/claims")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();

        answer.expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "1");
        problem(answer, 503, "SERVICE_UNAVAILABLE", text);
    }

    @Test
    void noAnswerInTime() {
        services.match().forEach(ServiceDouble::neverAnswers);

        var answer = browser.posts("/api/v1/matches/7")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange();

        problem(answer, 504, "GATEWAY_TIMEOUT", "The answer is taking too long. Please try again in a moment.");
    }

    @Test
    void aServicesOwnProblemPassesUntouched() {
        services.auth().answers(409, "Content-Type", "application/problem+json");

        client.get()
                .uri("/api/v1/members/me")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(String.class)
                .isEqualTo("answered 409");
    }

    private static Flux<DataBuffer> chunks(int kilobytes) {
        return Flux.fromStream(
                () -> Stream.generate(() -> (DataBuffer) DefaultDataBufferFactory.sharedInstance.wrap(new byte[1024]))
                        .limit(kilobytes));
    }

    private static void problem(ResponseSpec answer, int status, String code, String text) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.detail")
                .isEqualTo(text)
                .jsonPath("$.traceId")
                .isNotEmpty()
                .jsonPath("$.trace")
                .doesNotExist();
    }
}
