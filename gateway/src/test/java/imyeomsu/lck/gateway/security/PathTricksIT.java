package imyeomsu.lck.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Paths as no client sends them, byte for byte: what two readers could read differently reaches nobody. */
@GatewayTest
class PathTricksIT {

    @Autowired
    Services services;

    @LocalServerPort
    int port;

    @BeforeEach
    void allServicesAreWell() {
        services.recover();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/./teams",
                "/api/v1/teams/../../internal/match-changes",
                "/api/v1/teams/..",
                "/api/v1/teams/.",
                "/api/v1/teams/..;/..;/internal/match-changes",
                "/api/v1/teams/..;a=b/internal",
                "/api/v1/teams/.;/x",
                "/api/v1/teams/%2e%2e/%2e%2e/%2e%2e/internal/match-changes",
                "/api/v1/teams/.%2e/internal",
                "/api/v1/teams/%2E./internal",
                "/api/v1/teams/%252e%252e%252finternal",
                "/api/v1/teams/..%2finternal",
                "/api/v1/teams/..%5cinternal",
                "/api/v1/teams\\..\\internal",
                "/api/v1/teams/\\internal",
                "/api/v1/teams/%5c%2e%2e",
                "/api/v1/teams/%2f%2finternal",
                "/api/v1/teams//7",
                "//internal/match-changes",
                "///api/v1/teams",
                "/api/v1/teams/%00.json",
                "/api/v1/teams/a%00b",
                "/api/v1/teams/%0a",
                "/api/v1/teams/%0d%0aX-Injected:%20yes",
                "/api/v1/teams/%7f",
                // Overlong and broken UTF-8: dots and slashes that are none.
                "/api/v1/teams/%c0%ae%c0%ae/internal",
                "/api/v1/teams/%c0%af/internal",
                "/api/v1/teams/%e0%80%ae",
                "/api/v1/teams/%ff",
                "/api/v1/teams/%ed%a0%80",
                "/api/v1/teams/%u002e%u002e",
                "/api/v1/teams/%zz",
                "/api/v1/teams/%",
                "/api/v1/teams;jsessionid=1",
                "/api/v1/session;/x",
                "/api/v1/session%3b",
                "/api/v1/teams/%e2%80%a8x",
            })
    void areRefused(String path) throws IOException {
        String answer = RawRequest.send(port, get(path));

        assertThat(RawRequest.statuses(answer)).as(answer).containsExactly(400);
        assertThat(answer.lines()).noneMatch(line -> line.startsWith("X-Injected"));
        assertThat(services.reached()).isEmpty();
    }

    /** Another's address, the whole of one, or none at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/internal/match-changes",
                "http://localhost:9082/actuator/health",
                "http://127.0.0.1/actuator/heapdump",
                "evil.example:80",
                "*",
                "internal/match-changes",
                "@evil.example/api/v1/teams",
            })
    void leadNowhereElse(String target) throws IOException {
        String answer = RawRequest.send(port, get(target));

        assertThat(RawRequest.statuses(answer)).as(answer).allMatch(status -> status == 400 || status == 404);
        assertThat(services.reached()).isEmpty();
    }

    private static String get(String target) {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    }
}
