package imyeomsu.lck.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDouble.Received;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a caller says about himself, however it is spelled, on the wire and not through a client. */
@GatewayTest
class SpoofingIT {

    /** All that may arrive of a request that says nothing else. */
    private static final Set<String> EXPECTED = Set.of(
            "host", "accept", "user-agent", "x-forwarded-for", "traceparent", "content-length", "accept-encoding");

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
                "X-User: 1",
                "X-User-Id: 1",
                "x_user_id: 1",
                "X-Roles: ADMIN",
                "X-Forwarded-For: 203.0.113.7",
                "X-FORWARDED-FOR: 203.0.113.7, 203.0.113.8",
                "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-For: 203.0.113.8",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Port: 1",
                "X-Forwarded-Prefix: /admin",
                "X-Forwarded-User: admin",
                "Forwarded: for=203.0.113.7;host=evil.example",
                "X-Real-IP: 203.0.113.7",
                "X-Client-IP: 203.0.113.7",
                "True-Client-IP: 203.0.113.7",
                "CF-Connecting-IP: 203.0.113.7",
                "X-Original-URL: /internal/match-changes",
                "X-Rewrite-URL: /internal/match-changes",
                "X-HTTP-Method-Override: DELETE",
                "X-HTTP-Method: DELETE",
                "Authorization: Basic YWRtaW46YWRtaW4=",
                "Proxy-Authorization: Basic YWRtaW46YWRtaW4=",
                "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "baggage: user=admin",
                "Connection: X-Forwarded-For",
                "Expect: 100-continue",
                "TE: trailers",
                "Via: 1.1 evil",
                "Cookie: OTHER=1; JSESSIONID=2",
            })
    void reachesNoService(String headers) throws IOException {
        RawRequest.send(port, get("localhost", headers));

        assertThat(services.auth().received()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("GET");
            assertThat(request.uri()).isEqualTo("/api/v1/members/me");
            assertThat(EXPECTED).containsAll(request.headers().keySet());
            assertThat(request.headers()).containsEntry("x-forwarded-for", "127.0.0.1");
            assertThat(request.headers().getOrDefault("traceparent", ""))
                    .doesNotContain("0af7651916cd43dd8448eb211c80319c");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:99999",
                "localhost:9082",
                "a b",
                "",
                "évil",
                "127.0.0.1@evil.example"
            })
    void aHostNamesNoService(String host) throws IOException {
        String answer = RawRequest.send(port, get(host, "X-A: b"));

        assertThat(RawRequest.statuses(answer)).as(answer).allMatch(status -> status == 200 || status == 400);
        assertThat(answer).doesNotContain("evil");
        assertThat(services.auth().received()).extracting(Received::headers).allSatisfy(headers -> assertThat(headers)
                .containsEntry("host", "127.0.0.1:" + services.auth().port()));
    }

    @Test
    void nothingIsUpgraded() throws IOException {
        String answer = RawRequest.send(
                port,
                get(
                        "localhost",
                        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="));

        assertThat(RawRequest.statuses(answer)).as(answer).containsExactly(200);
        assertThat(services.auth().received()).singleElement().satisfies(request -> assertThat(request.headers())
                .doesNotContainKeys("upgrade", "sec-websocket-key"));
    }

    /** Only the session is carried on, once, whatever else is in the cookie. */
    @Test
    void oneSessionIsCarriedOn() throws IOException {
        RawRequest.send(port, get("localhost", "Cookie: LCK_SESSION=a; X=\"LCK_SESSION=b\"; LCK_SESSION=c"));

        assertThat(services.auth().received()).singleElement().satisfies(request -> assertThat(
                        request.headers().get("cookie"))
                .isEqualTo("LCK_SESSION=a"));
    }

    private static String get(String host, String headers) {
        return "GET /api/v1/members/me HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + headers + "\r\n\r\n";
    }
}
