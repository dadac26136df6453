package imyeomsu.lck.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class HeadersIT {

    @Autowired
    WebTestClient client;

    @Autowired
    Services services;

    @BeforeEach
    void allServicesAreWell() {
        services.recover();
    }

    @Test
    void whoTheCallerSaysHeIsNeverReachesAService() {
        client.get()
                .uri("/api/v1/members/me")
                .header("X-User-Id", "1")
                .header("X-Member-Id", "1")
                .header("X-Roles", "ADMIN")
                .header("Authorization", "Basic YWRtaW46YWRtaW4=")
                .header("Forwarded", "for=203.0.113.7")
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/admin")
                .header("X-Real-IP", "203.0.113.7")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(services.auth().lastReceived().headers())
                .containsEntry("x-forwarded-for", "127.0.0.1")
                .doesNotContainKeys(
                        "x-user-id",
                        "x-member-id",
                        "x-roles",
                        "authorization",
                        "forwarded",
                        "x-forwarded-host",
                        "x-forwarded-prefix",
                        "x-real-ip");
    }

    @Test
    void passesOnWhatServicesNeed() {
        client.get()
                .uri("/api/v1/members/me")
                .cookie("LCK_SESSION", "abc")
                .cookie("LCK_REMEMBER", "ghi")
                .cookie("LCK_DEVICE", "jkl")
                .cookie("XSRF-TOKEN", "def")
                .header("Accept-Language", "en")
                .header("If-None-Match", "\"7\"")
                .exchange();

        assertThat(services.auth().lastReceived().headers())
                .containsEntry("cookie", "LCK_SESSION=abc; LCK_REMEMBER=ghi; LCK_DEVICE=jkl")
                .containsEntry("accept-language", "en")
                .containsEntry("if-none-match", "\"7\"")
                .containsKey("traceparent");
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.7:8081/api/v1/members/7, /api/v1/members/7",
        "http://10.0.0.7:8081/api/v1/members?q=%20, /api/v1/members?q=%20",
        "/api/v1/members/7, /api/v1/members/7"
    })
    void hidesWhereAServiceIs(String location, String seen) {
        services.auth().answers(201, "Location", location, "Server", "Tomcat", "X-Powered-By", "Java");

        client.get()
                .uri("/api/v1/members/me")
                .exchange()
                .expectHeader()
                .valueEquals("Location", seen)
                .expectHeader()
                .doesNotExist("Server")
                .expectHeader()
                .doesNotExist("X-Powered-By");
    }
}
