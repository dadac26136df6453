package imyeomsu.lck.common.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.ConnectException;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.ReactiveManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

@SpringBootTest(
        classes = ReactiveProblemTests.Application.class,
        properties = {"spring.main.web-application-type=reactive", "spring.data.redis.port=1"})
@AutoConfigureWebTestClient
class ReactiveProblemTests {

    private final WebTestClient web;
    private final Logger log = (Logger) LoggerFactory.getLogger("request");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    ReactiveProblemTests(WebTestClient web) {
        this.web = web;
    }

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void leave() {
        log.detachAppender(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "problem, 409, SOLD_OUT",
        "timeout, 504, GATEWAY_TIMEOUT",
        "peer, 503, SERVICE_UNAVAILABLE",
        "store, 503, SERVICE_UNAVAILABLE",
        "busy, 503, SERVICE_UNAVAILABLE",
        "status, 500, INTERNAL_ERROR",
        "odd, 499, BAD_REQUEST",
        "bug, 500, INTERNAL_ERROR"
    })
    void answersEveryFailureInOneShape(String kind, int status, String code) {
        var body = web.get()
                .uri("/failures/" + kind + "?token=secret")
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(String.class)
                .returnResult();

        assertThat(body.getResponseBody())
                .contains("\"code\":\"" + code + "\"", "\"instance\":\"/failures/" + kind + "\"")
                .doesNotContain("secret", "Exception");
        assertThat(body.getResponseHeaders().containsHeader("Retry-After")).isEqualTo(status == 503);
        assertThat(lines.list).hasSize(1);
        assertThat(lines.list.get(0).getFormattedMessage()).isEqualTo("GET /failures/{kind} " + status);
    }

    @Test
    void findsNothingUnderAnUnknownPath() {
        web.get()
                .uri("/unknown")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void allowsWhatItKnows() {
        web.delete()
                .uri("/things")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals("Allow", "POST");
    }

    @Test
    void namesFieldsInTheCallersLanguage() {
        web.post()
                .uri("/things")
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"name\":\"\"}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("VALIDATION_FAILED")
                .jsonPath("$.errors[0].field")
                .isEqualTo("name");
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration(
            exclude = {ReactiveWebSecurityAutoConfiguration.class, ReactiveManagementWebSecurityAutoConfiguration.class
            })
    static class Application {

        @Bean
        Things things() {
            return new Things();
        }
    }

    record Thing(@NotBlank String name) {}

    @RestController
    static class Things {

        private static final Map<String, Throwable> FAILURES = Map.of(
                "problem", new Problem(HttpStatus.CONFLICT, "SOLD_OUT", 1),
                "timeout", new TimeoutException("secret"),
                "peer", new ConnectException("secret-host"),
                "store", new QueryTimeoutException("secret"),
                "busy", new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "secret"),
                "status", new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "secret"),
                "odd", new ResponseStatusException(HttpStatusCode.valueOf(499), "secret"),
                "bug", new IllegalStateException("secret"));

        @GetMapping("/failures/{kind}")
        Mono<String> fail(@PathVariable String kind) {
            return Mono.error(FAILURES.get(kind));
        }

        @PostMapping("/things")
        Mono<Thing> make(@Valid @RequestBody Thing thing) {
            return Mono.just(thing);
        }
    }
}
