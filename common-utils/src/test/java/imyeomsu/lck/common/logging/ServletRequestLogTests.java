package imyeomsu.lck.common.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import imyeomsu.lck.common.sample.SampleTest;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleTest
class ServletRequestLogTests {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Logger log = (Logger) LoggerFactory.getLogger("request");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final int port;
    private final MemberSessions sessions;

    ServletRequestLogTests(@LocalServerPort int port, MemberSessions sessions) {
        this.port = port;
        this.sessions = sessions;
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

    @Test
    void writesOneLineARequestByRoute() {
        Map<String, Object> line = ask("/open/failures/connection?token=secret", "none");

        assertThat(line)
                .containsEntry("http.request.method", "GET")
                .containsEntry("http.route", "/open/failures/{kind}")
                .containsEntry("http.response.status_code", 503)
                .hasEntrySatisfying(
                        "event.duration", nanos -> assertThat((Long) nanos).isPositive())
                .doesNotContainKey("user.hash");
        assertThat(lines.list.get(0).getLevel()).isEqualTo(Level.WARN);
        assertThat(lines.list.get(0).getFormattedMessage()).isEqualTo("GET /open/failures/{kind} 503");
    }

    @Test
    void writesNeitherPathNorQueryOfWhatHasNoRoute() {
        ask("/secret/path?password=secret", "secret-session");

        assertThat(lines.list.toString() + lines.list.get(0).getKeyValuePairs()).doesNotContain("secret");
    }

    @Test
    void waitsForTheRealEndOfALaterAnswer() {
        assertThat(ask("/open/later/bug", "none")).containsEntry("http.response.status_code", 500);
    }

    @Test
    void tellsMembersApartWithoutNamingThem() {
        Object first = ask("/members/me", session(1234567)).get("user.hash");
        Object again = ask("/members/later", session(1234567)).get("user.hash");
        Object other = ask("/members/me", session(1234568)).get("user.hash");

        assertThat(first).isEqualTo(again).isNotEqualTo(other).asString().hasSize(16);
    }

    private String session(long member) {
        return sessions.open(new CurrentMember(member, "fan", List.of("FAN")));
    }

    /** The one line of a request, which is written a moment after the caller has his answer. */
    private Map<String, Object> ask(String path, String session) {
        lines.list.clear();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", SessionProperties.COOKIE + "=" + session)
                .build();
        http.sendAsync(request, BodyHandlers.ofString()).join();
        await().until(() -> lines.list.size(), count -> count == 1);
        return lines.list.get(0).getKeyValuePairs().stream()
                .collect(Collectors.toMap(pair -> pair.key, (KeyValuePair pair) -> pair.value));
    }
}
