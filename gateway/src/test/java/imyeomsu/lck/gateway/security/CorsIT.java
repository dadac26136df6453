package imyeomsu.lck.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Pages of other sites get nothing: no answer says that they may read it, and no preflight lets them ask. */
@GatewayTest
class CorsIT {

    @Autowired
    WebTestClient client;

    @Autowired
    Services services;

    @BeforeEach
    void allServicesAreWell() {
        services.recover();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example", "http://evil-localhost"})
    void noAnswerIsForAnotherSite(String origin) {
        for (String path : new String[] {"/", "/api/v1/csrf", "/api/v1/members/me", "/api/v1/nothing"}) {
            HttpHeaders headers = client.get()
                    .uri(path)
                    .header("Origin", origin)
                    .exchange()
                    .returnResult()
                    .getResponseHeaders();

            allowsNothing(headers);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void noPreflightLetsAnotherSiteAsk(String method) {
        var answer = client.options()
                .uri("/api/v1/session")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "x-xsrf-token,content-type")
                .exchange()
                .returnResult();

        allowsNothing(answer.getResponseHeaders());
    }

    private static void allowsNothing(HttpHeaders headers) {
        assertThat(headers.headerNames())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }
}
