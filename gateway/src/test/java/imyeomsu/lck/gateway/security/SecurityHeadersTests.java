package imyeomsu.lck.gateway.security;

import imyeomsu.lck.common.session.SessionProperties;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.WebFilterChainProxy;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

class SecurityHeadersTests {

    @Test
    void staysOnHttpsOnceTheCookieNeedsIt() {
        var session = new SessionProperties(
                Duration.ofHours(2), Duration.ofDays(14), Duration.ofDays(30), Duration.ofDays(90), 10, true);
        var chain =
                ServerHttpSecurity.http().headers(new SecurityHeaders(session)).build();

        var client = WebTestClient.bindToWebHandler(exchange -> Mono.empty())
                .webFilter(new WebFilterChainProxy(chain))
                .build();

        client.get()
                .exchange()
                .expectHeader()
                .valueEquals("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
}
