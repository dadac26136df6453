package imyeomsu.lck.auth.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.session.SessionProperties;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sessions that somebody planted, kept or altered. */
@AuthServer
class SessionAttacksIT {

    private static final String LOGIN_ID = "attacked";

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    StoredMembers members;

    @LocalServerPort
    int port;

    @BeforeEach
    void thereIsAMember() {
        members.join(LOGIN_ID, List.of("FAN"));
    }

    @Test
    void aCookieThatWasPlantedBeforeSignInIsNotTheSession() throws Exception {
        String planted = "7." + UUID.randomUUID();

        String given = signIn(planted);

        assertThat(given).isNotEqualTo(planted);
        assertThat(me(given)).isEqualTo(200);
        assertThat(me(planted)).isEqualTo(401);
    }

    /** Whoever signs in in a browser in which an attacker was signed in is not in the attacker's session. */
    @Test
    void aSessionOfSomebodyElseEndsWhereAnotherSignsIn() throws Exception {
        String attackers = signIn("none");

        String given = signIn(attackers);

        assertThat(given).isNotEqualTo(attackers);
        assertThat(me(attackers)).isEqualTo(401);
        assertThat(me(given)).isEqualTo(200);
    }

    @Test
    void aCookieThatWasKeptIsWorthNothingAfterSignOut() throws Exception {
        String kept = signIn("none");

        assertThat(send("DELETE", "/api/v1/session", kept, null).statusCode()).isEqualTo(204);

        assertThat(me(kept)).isEqualTo(401);
        assertThat(send("GET", "/api/v1/session", kept, null).body()).contains("\"signedIn\":false");
    }

    @Test
    void anAlteredCookieIsNobodys() throws Exception {
        String given = signIn("none");
        char last = given.charAt(given.length() - 1);

        for (String altered : List.of(
                given.substring(0, given.length() - 1) + (last == '0' ? '1' : '0'),
                given.toUpperCase(Locale.ROOT) + "x",
                given + given,
                " " + given.substring(1),
                "1" + given,
                given.substring(given.indexOf('.') + 1))) {
            assertThat(me(altered)).as(altered).isEqualTo(401);
        }
        assertThat(me(given)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "*",
                "7.*",
                "../../session",
                "7.00000000-0000-0000-0000-000000000000",
                "%00",
                "\"1\"",
                "1.1\r\n",
                "9223372036854775808.0f8fad5b-d9cb-469f-a165-70867728950e",
                "-1.0f8fad5b-d9cb-469f-a165-70867728950e",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.",
            })
    void whatIsNoSessionIsNobody(String cookie) throws Exception {
        assertThat(me(cookie)).isEqualTo(401);
    }

    private String signIn(String cookie) throws Exception {
        HttpResponse<String> answer = send(
                "POST",
                "/api/v1/session",
                cookie,
                "{\"loginId\":\"" + LOGIN_ID + "\",\"password\":\"" + StoredMembers.PASSWORD + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith(SessionProperties.COOKIE + '='))
                .map(header -> header.substring(header.indexOf('=') + 1, header.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private int me(String cookie) throws Exception {
        return send("GET", "/api/v1/members/me", cookie, null).statusCode();
    }

    private HttpResponse<String> send(String method, String path, String cookie, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Cookie", SessionProperties.COOKIE + '=' + cookie.replaceAll("[\\r\\n]", ""))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
